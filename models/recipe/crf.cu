// Forward and backward sums of a semi-Markov CRF over four states (0: one word outside all spans), one block a text and
// direction. S[texts][3][n][n] scores of spans by role, first and last word; O[texts][n] of words outside. See model.py.
#include <cuda_runtime.h>

#define LONGEST 256

__device__ float add(float a, float b) {
  float m = fmaxf(a, b);
  return m + log1pf(expf(fminf(a, b) - m));
}

__global__ void sums(const float* S, const float* O, const float* T, const float* first, const float* last, const int* lens,
                     int n, float* enter, float* alpha, float* leave, float* rest, float* z) {
  __shared__ float at[4][LONGEST + 1];
  __shared__ float here[4];
  int b = blockIdx.x, t = threadIdx.x, w = t / 32, lane = t % 32, len = lens[b];
  bool back = blockIdx.y == 1;
  if (t < 4) at[t][back ? len : 0] = back ? last[t] : first[t];
  __syncthreads();
  for (int k = 0; k < len; k++) {
    int e = back ? len - 1 - k : k;
    const float* s = S + (size_t)(b * 3 + w) * n * n;
    float m = -1e30f, sum = 0;
    for (int i = back ? e + lane : lane; back ? i < len : i <= e; i += 32) {
      float v = back ? s[(size_t)e * n + i] + at[w + 1][i + 1] : s[(size_t)i * n + e] + at[w + 1][i];
      if (v > m) { sum = sum * expf(m - v) + 1; m = v; } else sum += expf(v - m);
    }
    float x = sum > 0 ? m + logf(sum) : -1e30f;
    for (int o = 16; o > 0; o /= 2) x = add(x, __shfl_xor_sync(0xffffffff, x, o));
    if (lane == 0) here[w + 1] = x;
    if (t == 0) here[0] = O[b * n + e] + at[0][back ? e + 1 : e];
    __syncthreads();
    if (t < 4) {
      float v = -1e30f;
      for (int y = 0; y < 4; y++) v = add(v, here[y] + (back ? T[t * 4 + y] : T[y * 4 + t]));
      at[t][back ? e : e + 1] = v;
      (back ? rest : alpha)[((size_t)b * (n + 1) + (back ? e : e + 1)) * 4 + t] = here[t];
    }
    __syncthreads();
  }
  for (int i = t; i <= len; i += 96)
    for (int y = 0; y < 4; y++) (back ? leave : enter)[((size_t)b * 4 + y) * (n + 1) + i] = at[y][i];
  if (!back && t == 0) {
    float v = -1e30f;
    for (int y = 0; y < 4; y++) v = add(v, here[y] + last[y]);
    z[b] = v;
  }
}

extern "C" int run(const float* S, const float* O, const float* T, const float* first, const float* last, const int* lens,
                   int texts, int n, float* enter, float* alpha, float* leave, float* rest, float* z, cudaStream_t stream) {
  sums<<<dim3(texts, 2), 96, 0, stream>>>(S, O, T, first, last, lens, n, enter, alpha, leave, rest, z);
  return (int)cudaGetLastError();
}
