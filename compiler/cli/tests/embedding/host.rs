use mapwright_host::{Error, Module};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Compiled once, good for all threads; each thread has an instance of its own.
    let module = Module::compile(&std::fs::read("desk.wasm")?)?;
    let mut instance = module.instance()?;
    instance.configure(r#"{"zone":"+01:00"}"#)?;

    let mut out = Vec::new();
    match instance.transform(br#"{"PatientName":"Doe","DOB":"04/17/1986"}"#, &mut out) {
        Ok(report) => println!("{} {}", String::from_utf8_lossy(&out), report.findings),
        Err(Error::Message { findings }) => println!("failed: {findings}"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
