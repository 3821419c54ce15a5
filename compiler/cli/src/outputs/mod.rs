//! Where documents go: standard output, one file, or one file for each input.

mod pretty;

pub(crate) use pretty::append as indented;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use mapwright_compiler::ir::{Column, Program};
use mapwright_runtime::{CsvWriter, Finding};

use crate::args::{Format, Run};
use crate::command_error::CommandError;
use crate::files::{Named, identity};

/// Writes each document as soon as it is there.
#[derive(Debug)]
pub(crate) struct Outputs {
    place: Place,
    form: Form,
    /// The document at hand as it is written.
    buffer: Vec<u8>,
    /// There is a document in this place already.
    begun: bool,
}

/// What documents are written as.
#[derive(Debug)]
pub(crate) enum Form {
    /// JSON, one document a line.
    Lines,
    /// JSON, indented.
    Pretty,
    /// A row each, after a header.
    Csv(CsvWriter),
}

impl Form {
    /// The form that was asked for.
    ///
    /// # Errors
    /// If the map does not write that.
    pub(crate) fn new(options: &Run, program: &Program) -> Result<Form, CommandError> {
        match (options.format, options.pretty) {
            (Format::Json, false) => Ok(Form::Lines),
            (Format::Json, true) => Ok(Form::Pretty),
            (Format::Csv, _) => match &program.columns {
                Some(columns) => Ok(Form::Csv(writer(columns)?)),
                None => Err(CommandError::Usage(format!(
                    "--format csv is for maps whose target is a record; this one makes {}",
                    program.target
                ))),
            },
        }
    }
}

/// Rows have the names of the columns above them; lists are joined as the schema splits them.
fn writer(columns: &[Column]) -> Result<CsvWriter, CommandError> {
    let mut separators: Vec<&str> = columns.iter().filter_map(|column| column.split.as_deref()).collect();
    separators.sort_unstable();
    separators.dedup();
    match separators[..] {
        [] => Ok(";"),
        [one] => Ok(one),
        _ => Err(CommandError::Usage(
            "--format csv needs one `split` for all fields of the target".to_string(),
        )),
    }
    .map(|separator| {
        CsvWriter::new(columns.iter().map(|column| column.name.clone()).collect(), b',', separator)
    })
}

#[derive(Debug)]
enum Place {
    Stdout,
    File {
        path: PathBuf,
        file: File,
    },
    /// The file for the input at hand, which is made with its first document.
    Folder {
        path: PathBuf,
        file: Option<File>,
    },
}

/// Where the output of each input goes; decided before anything is read or written.
#[derive(Debug)]
pub(crate) enum Destination {
    Stdout,
    File(PathBuf),
    /// One file for each input, in their order.
    Files(Vec<PathBuf>),
}

impl Destination {
    /// What `-o` means for this map and these inputs; an input without a name is standard input.
    ///
    /// # Errors
    /// If an output would be written over an input, or two outputs over each other.
    pub(crate) fn new(
        output: Option<&Path>,
        map: &Path,
        inputs: &[Option<Named>],
        format: Format,
    ) -> Result<Destination, CommandError> {
        let Some(output) = output else { return Ok(Destination::Stdout) };
        let paths = inputs.iter().flatten().map(|input| input.path.as_path()).chain([map]);
        let read: BTreeMap<PathBuf, &Path> = paths.map(|path| (identity(path), path)).collect();
        let over_input = |path: &Path| {
            read.get(&identity(path)).map_or(Ok(()), |input| {
                let (path, input) = (path.display(), input.display());
                Err(CommandError::Usage(format!("the output {path} would be written over the input {input}")))
            })
        };
        let ends_in_separator = output.as_os_str().as_encoded_bytes().ends_with(b"/");
        if !ends_in_separator && !output.is_dir() {
            over_input(output)?;
            return Ok(Destination::File(output.to_path_buf()));
        }
        let extension = match format {
            Format::Json => "json",
            Format::Csv => "csv",
        };
        let mut taken = BTreeMap::new();
        let mut files = Vec::with_capacity(inputs.len());
        for input in inputs {
            let name = input.as_ref().map_or(Path::new("stdin"), |input| &input.below);
            let file = output.join(name).with_extension(extension);
            over_input(&file)?;
            if let Some(other) = taken.insert(file.clone(), name) {
                return Err(CommandError::Usage(format!(
                    "the outputs of {} and {} would both be {}; map them one after the other",
                    other.display(),
                    name.display(),
                    file.display()
                )));
            }
            files.push(file);
        }
        Ok(Destination::Files(files))
    }
}

impl Outputs {
    pub(crate) fn new(form: Form) -> Outputs {
        Outputs { place: Place::Stdout, form, buffer: Vec::new(), begun: false }
    }

    /// The input with this position begins.
    ///
    /// # Errors
    /// If its output can't be made.
    pub(crate) fn begin(&mut self, destination: &Destination, position: usize) -> Result<(), CommandError> {
        match destination {
            Destination::Stdout => {}
            Destination::File(path) => {
                if position == 0 {
                    self.place = Place::File { path: path.clone(), file: create(path)? };
                    self.begun = false;
                }
            }
            Destination::Files(paths) => {
                let path = paths.get(position).cloned().unwrap_or_default();
                // What an earlier run left must not pass for the output of this one, should nothing come out now.
                match fs::remove_file(&path) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => {
                        return Err(CommandError::write(&path, error));
                    }
                    _ => self.place = Place::Folder { path, file: None },
                }
                self.begun = false;
            }
        }
        Ok(())
    }

    /// Writes a JSON document, unless it has no place in the form, for a reason that is given.
    ///
    /// # Errors
    /// If the output can't be written, or if nobody reads it any more.
    pub(crate) fn write(&mut self, document: &[u8]) -> Result<Result<(), Finding>, CommandError> {
        self.buffer.clear();
        match &mut self.form {
            Form::Lines => {
                self.buffer.extend_from_slice(document);
                self.buffer.push(b'\n');
            }
            Form::Pretty => {
                pretty::append(document, &mut self.buffer);
                self.buffer.push(b'\n');
            }
            Form::Csv(writer) => {
                if !self.begun {
                    writer.header(&mut self.buffer);
                }
                if let Err(finding) = writer.row(document, &mut self.buffer) {
                    return Ok(Err(finding));
                }
            }
        }
        self.begun = true;
        self.place.write(&self.buffer).map(Ok)
    }
}

impl Place {
    fn write(&mut self, bytes: &[u8]) -> Result<(), CommandError> {
        match self {
            Place::Stdout => io::stdout().lock().write_all(bytes).map_err(CommandError::stdout),
            Place::File { path, file } => {
                file.write_all(bytes).map_err(|error| CommandError::write(path, error))
            }
            Place::Folder { path, file } => {
                let file = match file {
                    Some(file) => file,
                    None => file.insert(create(path)?),
                };
                file.write_all(bytes).map_err(|error| CommandError::write(path, error))
            }
        }
    }
}

/// Makes a file, with the folders above it.
fn create(path: &Path) -> Result<File, CommandError> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|error| CommandError::write(parent, error))?;
    }
    File::create(path).map_err(|error| CommandError::write(path, error))
}
