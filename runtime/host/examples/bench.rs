use std::time::Instant;
fn main() {
    let path = std::env::args().nth(1).unwrap();
    let loops: usize = std::env::args().nth(2).map_or(100, |n| n.parse().unwrap());
    let wasm = std::fs::read(format!("{path}/map.wasm")).unwrap();
    if loops == 1 {
        std::fs::write("/tmp/x.cwasm", mapwright_host::Module::precompile(&wasm).unwrap()).unwrap();
    }
    let t = Instant::now();
    let m = mapwright_host::Module::compile(&wasm).unwrap();
    let c = t.elapsed();
    let t = Instant::now();
    let mut i = m.instance().unwrap();
    let inst = t.elapsed();
    let mut files: Vec<_> =
        std::fs::read_dir(format!("{path}/in")).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    let msgs: Vec<_> = files.iter().map(|f| std::fs::read(f).unwrap()).collect();
    let mut out = Vec::new();
    let t = Instant::now();
    i.transform(&msgs[0], &mut out).unwrap();
    let first = t.elapsed();
    let mut one = f64::MAX;
    for _ in 0..loops {
        let s = Instant::now();
        for m in &msgs {
            out.clear();
            i.transform(m, &mut out).unwrap();
        }
        one = one.min(s.elapsed().as_nanos() as f64 / msgs.len() as f64);
    }
    println!(
        "{} bytes, compile {c:?}, instance {inst:?}, first {first:?}, {one:.0} ns per message",
        wasm.len()
    );
}
