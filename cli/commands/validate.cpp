#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/output.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/json/json.hpp>
#include <plenum/lint/lint.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/wordlists.hpp>
#include <plenum/render/diagnostic.hpp>

#include <fmt/format.h>

namespace plenum::cli::commands {

namespace {

struct Options {
    std::vector<std::string> paths;
    std::string nation;
    std::string format = "full";
    std::vector<std::string> select;
    std::vector<std::string> ignore;
    std::string fail_level = "warning";
    bool exit_zero = false;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("path", options.paths, "Motion files, or folders of them");
    app.add_option("--nation", options.nation, "Whose conference the motions are for")
        ->transform(choice("nation", nations()))
        ->type_name("NATION");
    app.add_option("--format", options.format, "full, concise or json")->type_name("FORMAT");
    app.add_option("--select", options.select, "These rules alone, comma between")->delimiter(',')->type_name("RULE");
    app.add_option("--ignore", options.ignore, "All but these rules")->delimiter(',')->type_name("RULE");
    app.add_option("--fail-level", options.fail_level, "The least finding for which the exit code is 1")
        ->transform(choice("level", {"note", "warning", "error"}))
        ->type_name("LEVEL");
    app.add_flag("--exit-zero", options.exit_zero, "Exit code 0 whatever is found");
}

Exit run(const Options& options, Session& session) {
    Diagnostics broken;
    const auto motions = read::motions(read::load_all({options.paths.begin(), options.paths.end()}), broken);
    Conference conference;
    if (!options.nation.empty()) conference.nation = options.nation;
    const auto words = read::wordlists(conference, broken);
    const auto lexicon = read::lexicon(conference, broken);
    const auto choice = lint::choose(conference, options.select, options.ignore, broken);
    const auto classifications = classify::stems(motions, lexicon, conference);
    const auto found = lint::check(motions, classifications, {}, {conference, words, lexicon}, choice);
    if (options.format == "json") {
        session.out << json::findings(found, motions.size());
    } else {
        for (const auto* style : render::diagnostics::all()) {
            if (style->name == options.format) session.out << style->write(found, false);
        }
    }
    return found.empty() ? Exit::fine : Exit::findings;
}

}  // namespace

extern const Command validate{
    .name = "validate",
    .season = "Before the deadline",
    .summary = "Checks drafts before they are submitted, in plain words",
    .examples = "  plenum validate draft.yaml\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
