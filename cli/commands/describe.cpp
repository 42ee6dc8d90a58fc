#include <CLI/CLI.hpp>
#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/manual.hpp>
#include <cli/schemas.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>

namespace plenum::cli::commands {

namespace {

struct Options {
    std::string what;
    std::string which;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("what", options.what, "man, completions (for a shell) or schema (of a kind of file)")
        ->required()
        ->transform(choice("description", {"man", "completions", "schema"}))
        ->type_name("WHAT");
    app.add_option("which", options.which,
                   "The shell: bash, zsh or fish; or the kind of file, without which the kinds are listed")
        ->type_name("WHICH");
}

Exit shell(const Options& options, Session& session) {
    const auto text = completions(session.program, options.which);
    if (text.empty()) {
        throw Error(options.which.empty() ? "completions are for a shell, and none is named"
                                          : fmt::format("there are no completions for '{}'", options.which),
                    "write bash, zsh or fish, as in  plenum describe completions bash");
    }
    session.out << text;
    return Exit::fine;
}

Exit schema_of(const Options& options, Session& session) {
    std::vector<std::string_view> names;
    for (const auto& kind : schema_kinds) names.push_back(kind.name);
    if (options.which.empty()) {
        for (const auto& kind : schema_kinds) {
            fmt::print(session.out, "{:<12}{}\n", kind.name, kind.summary);
        }
        return Exit::fine;
    }
    if (std::ranges::find(names, options.which) == names.end()) {
        const auto best = text::nearest(options.which, names);
        throw Error(
            fmt::format("there is no schema of '{}'", options.which),
            fmt::format("{}there are {}", best.empty() ? "" : fmt::format("did you mean '{}'? ", best),
                        fmt::join(names, ", ")));
    }
    session.out << schema(options.which);
    return Exit::fine;
}

Exit run(const Options& options, Session& session) {
    if (options.what == "completions") return shell(options, session);
    if (options.what == "schema") return schema_of(options, session);
    if (!options.which.empty()) {
        throw Error(fmt::format("there is one manual page, and none of '{}'", options.which),
                    "'plenum describe man' prints it");
    }
    session.out << manual(session.program);
    return Exit::fine;
}

}  // namespace

extern const Command describe{
    .name = "describe",
    .season = "About plenum",
    .summary = "Manual page, shell completions, schemas for editors",
    .examples =
        "  plenum describe man | man -l -\n"
        "  plenum describe completions bash > ~/.local/share/bash-completion/completions/plenum\n"
        "  plenum describe schema                 the kinds of file\n"
        "  plenum describe schema motions         what an editor checks a file of motions by\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
