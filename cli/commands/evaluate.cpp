#include <CLI/CLI.hpp>
#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/past.hpp>
#include <plenum/base/error.hpp>
#include <plenum/group/brackets.hpp>
#include <plenum/json/evaluation.hpp>
#include <plenum/learn/evaluate.hpp>
#include <plenum/learn/yardstick.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/relations.hpp>
#include <plenum/report/evaluation.hpp>

namespace plenum::cli::commands {

namespace {

constexpr std::size_t most_halvings = 1000;

struct Options {
    Inputs inputs;
    std::string relations;
    bool sections = false;
    bool cross_validate = false;
    std::size_t halvings = 0;
    Output output;
};

void declare(CLI::App& app, Options& options) {
    options.inputs.declare(app);
    app.add_option("--relations", options.relations,
                   "Pairs that people labelled duplicate, overlap, opposing or same-subject, one to a line")
        ->type_name("FILE");
    app.add_flag("--sections", options.sections,
                 "How often the section is found, without looking at the submitter's heading");
    app.add_flag("--cross-validate", options.cross_validate,
                 "Learn anew, and judge each motion by what was learned without its subject");
    app.add_option("--halvings", options.halvings,
                   "So many times learn from one half of the subjects and use it on the other")
        ->check(CLI::Range(std::size_t{1}, most_halvings))
        ->type_name("N");
    options.output.declare(app);
}

/// The proposals of the program, as if nobody had decided anything.
learn::Trial propose(const Past& past) {
    const auto& reading = past.prepared.reading;
    const auto [classifications, similarities] = sorted(past.prepared);
    const auto grouping = group::brackets(reading.motions, classifications, reading.conference, similarities);
    std::vector<std::vector<std::size_t>> brackets;
    for (const auto& bracket : grouping.brackets) brackets.push_back(bracket.members);
    learn::Trial trial;
    trial.proposal.subjects = past.subjects;
    trial.proposal.brackets = {learn::subjects(reading.motions.size(), brackets)};
    for (const auto& candidates : grouping.see_also) {
        auto& nearest = trial.proposal.nearest.emplace_back();
        for (const auto& candidate : candidates) nearest.push_back(candidate.motion);
    }
    for (const auto& pair : similarities.pairs) {
        trial.pairs.push_back({.a = pair.a, .b = pair.b, .confidence = pair.confidence});
    }
    for (const auto& pair : grouping.pairs) {
        trial.said.push_back({.a = pair.a, .b = pair.b, .relation = pair.relation});
    }
    return trial;
}

/// The sections that are found from the texts, with the submitters' headings taken away.
void propose_sections(Past past, learn::Trial& trial) {
    for (auto& motion : past.prepared.reading.motions) motion.section.clear();
    for (const auto& classification : sorted(past.prepared).classifications) {
        auto& ranked = trial.ranked_sections.emplace_back();
        for (const auto& section : classification.sections) ranked.push_back(section.id);
    }
    trial.sections = past.sections;
}

void learn_anew(const Options& options, const Past& past, Evaluation& evaluation) {
    const auto& prepared = past.prepared;
    const learn::Class taught{.motions = prepared.reading.motions, .subjects = past.subjects};
    const auto measuring = [&](const Motions& motions) { return measured(prepared, motions); };
    if (options.cross_validate) {
        evaluation.cross_validation =
            learn::cross_validate(taught, prepared.calibration, prepared.vocabulary, measuring,
                                  {.learned = linking(), .yardstick = plain_linking()});
    }
    if (options.halvings > 0) {
        evaluation.halvings =
            learn::halvings(taught, prepared.calibration, prepared.vocabulary, measuring,
                            {.learned = linking(), .yardstick = plain_linking()}, options.halvings);
    }
}

Exit run(const Options& options, Session& session) {
    const auto past = past_conference(options.inputs, session);
    const auto& reading = past.prepared.reading;
    auto trial = propose(past);
    if (options.sections) propose_sections(past, trial);
    Diagnostics found;
    if (!options.relations.empty()) {
        trial.labelled = read::relations(read::load(options.relations), reading.motions, found);
        show(found, session);
        if (trial.labelled.empty()) {
            throw Error(
                "no pair of motions is labelled in '" + options.relations + "'",
                R"(a line looks like this: {"a": "orrest-07", "b": "kelderby-01", "relation": "overlap"})");
        }
    }
    auto evaluation = learn::evaluate(trial);
    learn_anew(options, past, evaluation);
    if (options.output.json()) {
        options.output.write(json::evaluation(evaluation), session);
    } else {
        options.output.write(report::evaluation(evaluation, reading.conference), reading.house, session);
    }
    return found.empty() ? reading.exit() : std::max(reading.exit(), Exit::findings);
}

}  // namespace

extern const Command evaluate{
    .name = "evaluate",
    .season = "Sorting what was submitted",
    .summary = "How well the proposals match what a committee decided",
    .examples =
        "  plenum evaluate ../uk-2025                          brackets, and how far to trust confidences\n"
        "  plenum evaluate ../uk-2025 --cross-validate         what calibrating comes to on other subjects\n"
        "  plenum evaluate ../uk-2025 --sections --relations pairs.jsonl\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
