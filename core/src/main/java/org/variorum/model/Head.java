package org.variorum.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the columns of the network's output mean, and the numbers of the segment model that reads spans off them.
 * Immutable.
 */
public final class Head {
    private final Map<String, Columns> columns;
    private final List<String> tags;
    private final List<String> names;
    private final float[][] transitions;
    private final float[] initial;
    private final float[] last;

    /**
     * @param columns where each part of a row lies, by name
     * @param tags parts of speech, in the order of their columns
     * @param names kinds of names, in the order of their columns; empty where the network tells none
     * @param transitions score of a state (row) being followed by another: none, source, cue, content
     * @param initial score of a text beginning with each state
     * @param last score of a text ending with each state
     */
    public Head(
            Map<String, Columns> columns,
            List<String> tags,
            List<String> names,
            float[][] transitions,
            float[] initial,
            float[] last) {
        this.columns = Map.copyOf(columns);
        this.tags = List.copyOf(tags);
        this.names = List.copyOf(names);
        this.transitions = transitions;
        this.initial = initial;
        this.last = last;
    }

    /** Columns {@code from} to {@code to}, the last not included. */
    public record Columns(int from, int to) {
        public int width() {
            return to - from;
        }
    }

    /**
     * Reads the description that the training wrote beside the network.
     *
     * @throws IOException if it cannot be read or is none
     */
    static Head read(Path file) throws IOException {
        Map<String, List<float[]>> numbers = new HashMap<>();
        Map<String, Columns> columns = new HashMap<>();
        List<String> tags = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (JsonParser json = JsonFactory.builder().build().createParser(file.toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                switch (name) {
                    case "columns" -> columns(json, columns);
                    case "pos" -> tags(json, tags);
                    case "ner" -> tags(json, names);
                    default -> numbers.put(name, rows(json));
                }
            }
        }
        float[][] transitions = part(numbers, "transitions").toArray(float[][]::new);
        return new Head(
                columns,
                tags,
                names,
                transitions,
                part(numbers, "initial").getFirst(),
                part(numbers, "final").getFirst());
    }

    private static List<float[]> part(Map<String, List<float[]>> numbers, String name) throws IOException {
        List<float[]> rows = numbers.get(name);
        if (rows == null || rows.isEmpty()) {
            throw new IOException("The model's description has no " + name);
        }
        return rows;
    }

    private static void columns(JsonParser json, Map<String, Columns> columns) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            float[] ends = rows(json).getFirst();
            columns.put(name, new Columns((int) ends[0], (int) ends[1]));
        }
    }

    private static void tags(JsonParser json, List<String> tags) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            tags.add(json.getText());
        }
    }

    /** The rows of a list of numbers, or of a list of such lists. */
    private static List<float[]> rows(JsonParser json) throws IOException {
        List<float[]> out = new ArrayList<>();
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw new IOException("Not a list of numbers: " + json.currentName());
        }
        float[] row = new float[0];
        for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
            if (t == JsonToken.START_ARRAY) {
                json.nextToken();
                float[] inner = new float[0];
                while (json.currentToken() != JsonToken.END_ARRAY) {
                    inner = with(inner, json.getFloatValue());
                    json.nextToken();
                }
                out.add(inner);
            } else {
                row = with(row, json.getFloatValue());
            }
        }
        if (out.isEmpty()) {
            out.add(row);
        }
        return out;
    }

    private static float[] with(float[] row, float value) {
        float[] out = Arrays.copyOf(row, row.length + 1);
        out[row.length] = value;
        return out;
    }

    /** Parts of speech, in the order of their columns. */
    public List<String> tags() {
        return tags;
    }

    /** Kinds of names, in the order of their columns; empty where the network tells none. */
    public List<String> names() {
        return names;
    }

    /** Score of state {@code after} behind state {@code before}: 0 for none, 1 source, 2 cue, 3 content. */
    public float transition(int before, int after) {
        return transitions[before][after];
    }

    /** Score of a text that begins with the state. */
    public float initial(int state) {
        return initial[state];
    }

    /** Score of a text that ends with the state. */
    public float last(int state) {
        return last[state];
    }

    /**
     * Where the part called {@code name} lies.
     *
     * @throws IllegalArgumentException if the network has no such part
     */
    public Columns of(String name) {
        Columns c = columns.get(name);
        if (c == null) {
            throw new IllegalArgumentException("The network has no " + name);
        }
        return c;
    }
}
