//! What a site sets for a run: `--set`, `--settings`, `--zone`, as the JSON that compiled maps take.

use std::fs;
use std::path::Path;

use mapwright_compiler::diagnostic::did_you_mean;
use mapwright_compiler::ir::{Parameter, Program};
use mapwright_runtime::ParameterType;
use serde_json::{Map, Value, json};

use crate::args::Run;
use crate::command_error::CommandError;

/// The settings of a run, in the order in which they hold: a later one is for more than an earlier one.
///
/// # Errors
/// The file of settings cannot be read, a parameter is unknown or its value is not of its type, or one that is needed is not set. No value is in
/// the message.
pub(crate) fn settings(
    program: &Program,
    options: &Run,
    max_message_bytes: usize,
) -> Result<Vec<String>, CommandError> {
    let mut all = vec![json!({ "max_message_bytes": max_message_bytes })];
    if let Some(path) = &options.settings {
        all.push(of_file(program, path)?);
    }
    let mut parameters = Map::new();
    for setting in &options.set {
        let wrong = || CommandError::Usage("--set is written NAME=VALUE, or NAME.KEY=VALUE".to_string());
        let (name, value) = setting.split_once('=').ok_or_else(wrong)?;
        let value = Value::from(value);
        match name.split_once('.') {
            None => drop(parameters.insert(name.to_string(), value)),
            Some((name, key)) => match parameters.entry(name).or_insert_with(|| json!({})) {
                Value::Object(keys) => drop(keys.insert(key.to_string(), value)),
                _ => return Err(CommandError::Usage(keyed(name, false))),
            },
        }
    }
    check(program, &parameters, "--set")?;
    all.push(json!({ "parameters": parameters }));
    if options.show_values {
        all.push(json!({ "show_values": true }));
    }
    if let Some(zone) = options.zone {
        all.push(json!({ "zone": String::from_utf8_lossy(&zone) }));
    }
    let set =
        |name: &str| all.iter().any(|part| part.pointer("/parameters").and_then(|p| p.get(name)).is_some());
    let needed = |p: &&Parameter| !p.optional && p.default.is_none() && p.keys.is_none() && !set(&p.name);
    if let Some(missing) = program.parameters.iter().find(needed) {
        let Parameter { name, ty, description, .. } = missing;
        let what = description.as_ref().map_or(String::new(), |what| format!(": {what}"));
        return Err(CommandError::Usage(format!(
            "the map needs its parameter `{name}` ({ty}{what}): write --set {name}=VALUE, or put it into a file for --settings"
        )));
    }
    Ok(all.iter().map(Value::to_string).collect())
}

fn of_file(program: &Program, path: &Path) -> Result<Value, CommandError> {
    let text = fs::read_to_string(path).map_err(|error| CommandError::read(path, error))?;
    let shown = path.display();
    let settings: Value = serde_json::from_str(&text).map_err(|error| {
        CommandError::Usage(format!("{shown} is no JSON: line {}, column {}", error.line(), error.column()))
    })?;
    const KNOWN: [&str; 5] = ["zone", "show_values", "max_message_bytes", "max_findings", "parameters"];
    let Some(members) = settings.as_object() else {
        return Err(CommandError::Usage(format!("{shown} is no JSON object")));
    };
    if let Some(unknown) = members.keys().find(|name| !KNOWN.contains(&name.as_str())) {
        let of_map = program.parameters.iter().any(|parameter| parameter.name == *unknown);
        let help = if of_map { "; parameters stand in `parameters`" } else { "" };
        return Err(CommandError::Usage(format!(
            "{shown}: `{unknown}` is no setting{help}; the settings are {}",
            KNOWN.join(", ")
        )));
    }
    match members.get("parameters") {
        None => {}
        Some(Value::Object(parameters)) => check(program, parameters, &shown.to_string())?,
        Some(_) => return Err(CommandError::Usage(format!("{shown}: `parameters` is no JSON object"))),
    }
    Ok(settings)
}

/// Checks values of parameters. `whence` says in messages where they are from.
fn check(program: &Program, parameters: &Map<String, Value>, whence: &str) -> Result<(), CommandError> {
    for (name, value) in parameters {
        let Some(parameter) = program.parameters.iter().find(|parameter| parameter.name == *name) else {
            let known = program.parameters.iter().map(|parameter| parameter.name.as_str());
            let help = match (did_you_mean(name, known.clone()), program.parameters.is_empty()) {
                (Some(near), _) => format!("did you mean `{near}`?"),
                (None, true) => "it has none".to_string(),
                (None, false) => format!("it has {}", known.collect::<Vec<_>>().join(", ")),
            };
            return Err(CommandError::Usage(format!("{whence}: the map has no parameter `{name}`; {help}")));
        };
        let values: Vec<&Value> = match (value, &parameter.keys) {
            (Value::Object(keys), Some(_)) => keys.values().collect(),
            (Value::Object(_), None) => return Err(CommandError::Usage(keyed(name, false))),
            (_, Some(_)) => return Err(CommandError::Usage(keyed(name, true))),
            (value, None) => vec![value],
        };
        let ty = ParameterType::named(&parameter.ty).unwrap_or(ParameterType::String);
        let fits = |value: &Value| match value {
            Value::String(text) => ty.accepts(text),
            Value::Number(number) => ty.accepts(&number.to_string()),
            Value::Bool(value) => ty.accepts(if *value { "true" } else { "false" }),
            _ => false,
        };
        if !values.into_iter().all(fits) {
            let expected = ty.expected();
            return Err(CommandError::Usage(format!("{whence}: parameter `{name}` takes {expected}")));
        }
    }
    Ok(())
}

fn keyed(name: &str, has_keys: bool) -> String {
    match has_keys {
        true => format!(
            "parameter `{name}` has a value for each key: write --set {name}.KEY=VALUE, in JSON {{\"{name}\": {{\"KEY\": \"VALUE\"}}}}"
        ),
        false => format!("parameter `{name}` has one value and no keys: write --set {name}=VALUE"),
    }
}
