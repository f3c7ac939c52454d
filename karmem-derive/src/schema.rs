//! `schema!`: what the macro was given in, what `karmemc generate` prints for that schema out, or what is wrong with it.
//!
//! The compiler does all the work; here its input is found and its output is made into tokens.

mod arguments;
mod package;
mod print;
mod report;
mod spans;
#[cfg(test)]
mod tests;
mod text;

use karmem_codegen::externs::{self, ExternError};
use karmem_codegen::load::describe;
use karmem_codegen::{Compilation, Options, Source, compile_with};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::LitStr;

use arguments::{Arguments, Extern, Schema};
use package::Package;
use text::Text;

/// The items that the macro stands for, and all warnings; all errors, where there are some.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    match items(input, Package::current()) {
        Ok(Items { items, warnings }) => quote!(#items #warnings),
        Err(errors) => errors.into_compile_error(),
    }
}

struct Items {
    items: TokenStream,
    warnings: TokenStream,
}

fn items(input: TokenStream, mut package: Package) -> syn::Result<Items> {
    let arguments: Arguments = syn::parse2(input)?;
    let options = Options {
        externs: externs(&arguments.externs)?,
        ..Options::default()
    };
    let (source, text, span) = match arguments.schema {
        Schema::File(path) => (read(&mut package, &path)?, None, path.span()),
        Schema::Text(text) => (Package::inline(&text.value()), None, text.span()),
        Schema::Tokens(tokens) => {
            let text = Text::new(tokens)?;
            (
                Package::inline(text.as_str()),
                Some(text),
                Span::call_site(),
            )
        }
    };
    let compilation = compile_with(vec![source], &mut package, &options);
    if let Some(errors) = report::errors(&compilation, text.as_ref(), span) {
        return Err(errors);
    }
    let errors = compilation.extern_errors.iter();
    let errors = errors.map(|error| about_extern(error, &arguments.externs));
    if let Some(errors) = errors.reduce(both) {
        return Err(errors);
    }
    let printed = spans::locate(print::print(&compilation)?, text.as_ref());
    let files = rebuilt_with(&compilation);
    Ok(Items {
        items: quote!(#printed #files),
        warnings: report::warnings(&compilation, text.as_ref(), span),
    })
}

fn read(package: &mut Package, path: &LitStr) -> syn::Result<Source> {
    package.source(&path.value()).map_err(|error| {
        let message = format!(
            "cannot read `{}`: {}\nhelp: {}",
            path.value(),
            describe(&error),
            report::RELATIVE
        );
        syn::Error::new(path.span(), message)
    })
}

fn externs(arguments: &[Extern]) -> syn::Result<externs::Externs> {
    let mut externs = externs::Externs::default();
    for argument in arguments {
        let package = externs::Extern::new(argument.package.to_string(), &argument.path);
        package
            .and_then(|package| externs.add(package))
            .map_err(|error| syn::Error::new(argument.path_span, error))?;
    }
    Ok(externs)
}

/// The error at the package that it is about.
fn about_extern(error: &ExternError, arguments: &[Extern]) -> syn::Error {
    let package = match error {
        ExternError::Unknown { package, .. }
        | ExternError::Named { package, .. }
        | ExternError::Shared { package, .. } => Some(package),
        _ => None,
    };
    let argument = arguments
        .iter()
        .find(|argument| Some(&argument.package.to_string()) == package);
    let span = argument.map_or_else(Span::call_site, |argument| argument.package.span());
    syn::Error::new(span, error)
}

fn both(mut first: syn::Error, second: syn::Error) -> syn::Error {
    first.combine(second);
    first
}

/// Items that mean nothing, but that cargo compiles again when one of the files has changed.
fn rebuilt_with(compilation: &Compilation) -> TokenStream {
    let paths = compilation.sources.iter().filter_map(Package::path);
    let items = paths.map(|path| {
        quote!(
            const _: &[u8] = ::core::include_bytes!(#path);
        )
    });
    items.collect()
}
