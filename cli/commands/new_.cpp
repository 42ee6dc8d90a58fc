#include <CLI/CLI.hpp>
#include <cli/blank.hpp>
#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/inputs.hpp>
#include <cli/interview.hpp>
#include <cli/output.hpp>
#include <cli/schemas.hpp>
#include <plenum/base/error.hpp>
#include <plenum/read/lexicon.hpp>

#include <fmt/format.h>

#include <filesystem>
#include <iostream>
#include <unistd.h>

namespace plenum::cli::commands {

namespace {

struct Options {
    std::string from;
    std::string section;
    std::string file;
    std::string conference;
    std::string nation;
    bool interactive = false;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("--from", options.from, "The committee that submits it")->type_name("COMMITTEE");
    app.add_flag("-i,--interactive", options.interactive,
                 "Ask five questions and make the draft of the answers, typed or piped in");
    app.add_option("--section", options.section, "The heading you suggest")->type_name("SECTION");
    app.add_option("-o,--output", options.file, "Write to this file; a file that is there stays as it is")
        ->type_name("FILE")
        ->group("Output");
    app.add_option("--conference", options.conference, "Take the headings of this conference.yaml")
        ->type_name("FILE");
    app.add_option("--nation", options.nation, "Whose conference it is for")
        ->transform(choice("nation", nations()))
        ->type_name("NATION");
}

/// The draft made of answers.
std::string interviewed(const Options& options, const Conference& conference, Session& session) {
    Diagnostics found;
    const auto lexicon = read::lexicon(conference, found);
    show(found, session);
    Answers answers{.from = options.from, .wrong = {}, .what = {}, .who = {}, .section = options.section};
    interview(answers, conference, std::cin, session.err, ::isatty(STDIN_FILENO) != 0);
    return interviewed_draft(answers, conference, lexicon, options.file);
}

Exit run(const Options& options, Session& session) {
    const bool to_file = !options.file.empty() && options.file != "-";
    if (to_file && std::filesystem::exists(options.file)) {
        throw Error(fmt::format("'{}' is there already", options.file),
                    "name another file; nothing was changed");
    }
    Diagnostics found;
    auto conference = find_conference(options.conference, found);
    if (!options.nation.empty()) conference.nation = options.nation;
    show(found, session);
    auto text = options.interactive ? interviewed(options, conference, session)
                                    : blank_draft({.file = options.file.empty() ? "draft.yaml" : options.file,
                                                   .from = options.from,
                                                   .section = options.section},
                                                  conference);
    if (!to_file) {
        session.out << text;
        return Exit::fine;
    }
    const auto schema = motions_schema_for(options.file);
    if (!schema.empty()) text.insert(0, modeline(schema));
    write_file(options.file, text);
    session.err << (options.interactive
                        ? fmt::format("Wrote {0}. Look at it with:  plenum validate {0}\n", options.file)
                        : fmt::format("Wrote {0}. Fill it in, then:  plenum classify {0}\n", options.file));
    return Exit::fine;
}

}  // namespace

extern const Command new_{
    .name = "new",
    .season = "Before the deadline",
    .summary = "Make a draft motion with comments, to fill in",
    .examples =
        "  plenum new --from Aldermoor -o draft.yaml\n"
        "  plenum new --from Aldermoor --section digital\n"
        "  plenum new --interactive -o draft.yaml     five questions, and a draft of the answers\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
