#include <CLI/CLI.hpp>
#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/guiding.hpp>
#include <cli/inputs.hpp>
#include <cli/output.hpp>
#include <cli/template.hpp>
#include <plenum/base/error.hpp>
#include <plenum/read/house.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    std::string path;
    std::string conference;
    std::string nation;
    std::string reader = "submitters";
    Output output;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("path", options.path,
                   "The conference folder or its conference.yaml; without one it is looked for from here "
                   "upwards, and else a UK conference is assumed")
        ->type_name("PATH");
    app.add_option("--for", options.reader,
                   "Who will read it: submitters (how to write a motion) or representatives (the days of "
                   "conference, for who has never been)")
        ->transform(choice("reader", {"submitters", "representatives"}))
        ->type_name("READER");
    app.add_option("--conference", options.conference, "Take this conference.yaml")->type_name("FILE");
    app.add_option("--nation", options.nation, "Whose conference it is")
        ->transform(choice("nation", nations()))
        ->type_name("NATION");
    options.output.declare(app);
}

Exit run(const Options& options, Session& session) {
    if (options.output.json()) {
        throw Error("guidance is for people to read: there is no JSON of it",
                    "ask for text, markdown or html; 'plenum explain' lists the rules");
    }
    Diagnostics found;
    const auto& asked = options.conference.empty() ? options.path : options.conference;
    auto conference = find_conference(asked, found);
    if (!options.nation.empty()) conference.nation = options.nation;
    const auto paper = guidance_for(options.reader, conference, found);
    const auto house = read::house(conference, found);
    show(found, session);
    if (found.count(Severity::error) > 0) {
        session.err << "plenum: no paper was made, because not everything could be read\n"
                       "  hint: mend what stands above\n";
        return Exit::failed;
    }
    options.output.write(paper, house, session);
    return found.count(Severity::warning) > 0 ? Exit::findings : Exit::fine;
}

}  // namespace

extern const Command guidance{
    .name = "guidance",
    .season = "Before the deadline",
    .summary = "The paper \"How to write a motion\", or what to expect at conference",
    .examples =
        "  plenum guidance                                 for the mail-out, with your limits and dates\n"
        "  plenum guidance -o guidance.html                as a web page that prints well\n"
        "  plenum guidance --for representatives           the days, for who has never been\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
