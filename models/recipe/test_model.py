import torch, numpy as np, itertools
from model import *
torch.manual_seed(0)
B,n=2,4
S=torch.randn(B,3,n,n,requires_grad=True);O=torch.randn(B,n,requires_grad=True);T=torch.randn(4,4,requires_grad=True);I=torch.randn(4,requires_grad=True);Fi=torch.randn(4,requires_grad=True)
lens=[4,3]
def brute(b):
    out=[]
    def rec(at,prev,sc,seg):
        if at==lens[b]: out.append((sc+Fi[prev],seg));return
        for y in range(4):
            tr=I[y] if prev is None else T[prev,y]
            if y==0: rec(at+1,0,sc+tr+O[b,at],seg)
            else:
                for e in range(at,lens[b]): rec(e+1,y,sc+tr+S[b,y-1,at,e],seg+[(y,at,e)])
    rec(0,None,0.0,[]);return out
allb=[brute(b) for b in range(B)]
z=sum(torch.logsumexp(torch.stack([s for s,_ in a]),0) for a in allb)
g=torch.autograd.grad(z,[S,O,T,I,Fi])
z2=SemiCrf.apply(S.masked_fill(torch.ones(n,n,dtype=torch.bool).tril(-1),-1e9),O,T,I,Fi,lens)
g2=torch.autograd.grad(z2,[S,O,T,I,Fi])
print(z.item(),z2.item(),[float((a-b).abs().max()) for a,b in zip(g,g2)])
for b in range(B):
    s,seg=max(allb[b],key=lambda x:x[0].item())
    print(seg,viterbi(S[b].detach().numpy(),O[b].detach().numpy(),*(x.detach().numpy() for x in (T,I,Fi)),lens[b]))
