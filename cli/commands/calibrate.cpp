#include <CLI/CLI.hpp>
#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/past.hpp>
#include <plenum/json/evaluation.hpp>
#include <plenum/learn/calibrate.hpp>
#include <plenum/read/calibration.hpp>
#include <plenum/report/evaluation.hpp>
#include <plenum/similar/model.hpp>
#include <plenum/write/calibration.hpp>

#include <optional>

namespace plenum::cli::commands {

namespace {

struct Options {
    std::vector<std::string> folders;
    std::string file;
    bool from_scratch = false;
    std::optional<double> cut;
    Output report;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("conference", options.folders,
                   "Folders of past conferences with a decisions.yaml; without one, the conference folder is "
                   "looked for from here upwards")
        ->type_name("PAST_CONFERENCE");
    app.add_flag("--from-scratch", options.from_scratch, "Begin at nothing, not at the built-in weights");
    app.add_option("--cut", options.cut,
                   "Put motions together while this probable on average, and look for no other cut")
        ->type_name("PROBABILITY")
        ->check(CLI::Range(0.01, 0.99));
    app.add_option("-o,--output", options.file, "Write what was learned to this file, whole or not at all")
        ->type_name("FILE")
        ->group("Output");
    options.report.declare_format(app);
}

Exit run(const Options& options, Session& session) {
    std::vector<learn::Lesson> lessons;
    auto folders = options.folders;
    if (folders.empty()) folders.emplace_back();
    Conference conference;
    auto exit = Exit::fine;
    for (const auto& folder : folders) {
        Inputs inputs;
        if (!folder.empty()) inputs.paths = {folder};
        const auto past = past_conference(inputs, session);
        if (past.prepared.reading.broken()) return Exit::failed;
        exit = std::max(exit, past.prepared.reading.exit());
        lessons.push_back(
            {.evidence = measured(past.prepared, past.prepared.reading.motions), .subjects = past.subjects});
        conference = past.prepared.reading.conference;
    }
    const auto start = read::builtin_calibration();
    const auto learned = learn::calibrate(lessons, start, options.from_scratch, linking(), options.cut);
    if (!options.file.empty()) {
        write_file(options.file, write::calibration(learned.calibration, similar::feature_names));
    }
    if (options.report.json()) {
        options.report.write(json::calibration(start, learned.before, learned.calibration, learned.changed),
                             session);
    } else {
        options.report.write(report::calibration({.before = start,
                                                  .after = learned.calibration,
                                                  .reached_before = learned.before,
                                                  .changed = learned.changed,
                                                  .written = options.file},
                                                 conference),
                             {}, session);
    }
    return exit;
}

}  // namespace

extern const Command calibrate{
    .name = "calibrate",
    .season = "Sorting what was submitted",
    .summary = "Learn from the brackets of past conferences",
    .examples =
        "  plenum calibrate ../uk-2025                         what would be gained by it\n"
        "  plenum calibrate ../uk-2024 ../uk-2025 -o calibration.yaml\n"
        "                                                      and 'model: calibration.yaml' in\n"
        "                                                      conference.yaml uses it\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
