#include <CLI/CLI.hpp>
#include <cli/calibration.hpp>
#include <cli/finding_counts.hpp>
#include <cli/settled.hpp>
#include <cli/sorting.hpp>
#include <plenum/agenda/build.hpp>
#include <plenum/classify/sections.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/decide/apply.hpp>
#include <plenum/decide/replay.hpp>
#include <plenum/decide/split.hpp>
#include <plenum/group/doubts.hpp>
#include <plenum/model/cutting.hpp>
#include <plenum/model/formulas.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/decisions.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/leading.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/standing_orders.hpp>
#include <plenum/read/timetable_file.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/similar/compare.hpp>

#include <algorithm>
#include <filesystem>
#include <future>
#include <memory>

namespace plenum::cli {

namespace fs = std::filesystem;

namespace {

/// Are all the motions of the conference read, and not only some of its files? A log is about all.
bool reads_all(const Inputs& inputs, const Reading& reading) {
    if (!reading.in_conference_folder) return false;
    std::error_code ignored;
    const fs::path folder = reading.folder;
    const auto same = [&](const std::string& path) {
        return fs::equivalent(path, folder, ignored) ||
               fs::equivalent(path, folder / reading.conference.motions, ignored);
    };
    return inputs.paths.empty() || std::ranges::any_of(inputs.paths, same);
}

/// The log that holds: the one asked for, or that of the conference folder; null without one.
SourcePtr load_decisions(const Sorting& sorting, const Reading& reading) {
    if (!sorting.decisions.empty()) return read::load(sorting.decisions);
    if (!reads_all(sorting.inputs, reading)) return nullptr;
    const auto file = (fs::path(reading.folder) / "decisions.yaml").lexically_normal();
    std::error_code ignored;
    return fs::exists(file, ignored) ? read::load(file) : nullptr;
}

Coming<Vocabulary> coming(const Conference& conference) {
    return std::async(std::launch::async, [conference] {
        Found<Vocabulary> result;
        result.result = read::vocabulary(conference, result.found);
        return result;
    });
}

}  // namespace

void Sorting::declare(CLI::App& app) {
    inputs.declare(app);
    inputs.declare_archive(app);
    app.add_option("--decisions", decisions,
                   "Take the committee's decisions from this file, and not from decisions.yaml of the "
                   "conference folder")
        ->type_name("FILE");
}

Prepared prepared_with(Reading reading, const Decisions& log, Amendments amendments, const Inputs& inputs,
                       Coming<Vocabulary> vocabulary) {
    Prepared result{.reading = std::move(reading),
                    .lexicon = {},
                    .vocabulary = {},
                    .amendments = std::move(amendments),
                    .standing = {},
                    .weights = {},
                    .calibration = {},
                    .past = {},
                    .orders = {}};
    auto& [conference, house, motions, found, sources, in_folder, folder] = result.reading;
    result.lexicon = read::lexicon(conference, found);
    if (!vocabulary.valid()) vocabulary = coming(conference);
    auto words = vocabulary.get();
    result.vocabulary = std::move(words.result);
    for (const auto& each : words.found.all()) found.add(each);
    result.weights = read::lead_weights(conference, found);
    result.calibration = calibration_for(conference, found);
    result.orders = read::standing_orders(conference, found);
    const auto has_no_keywords = [](const Section& section) { return section.keywords.empty(); };
    if (std::ranges::any_of(conference.sections, has_no_keywords)) {
        conference.sections = classify::with_keywords(
            std::move(conference.sections), read::known_sections(conference.language), result.vocabulary);
    }
    auto [split, faults] = decide::split_up(std::move(motions), log);
    motions = std::move(split);
    result.standing = decide::replay({}, log, motions, conference, result.amendments);
    for (const auto& each : faults) found.add(each);
    for (const auto& each : result.standing.found) found.add(each);
    result.past = inputs.past(result.reading, found);
    return result;
}

Prepared prepare(const Sorting& sorting, Session& session) {
    // The vocabulary takes as long as the motions, and neither needs the other.
    Coming<Vocabulary> vocabulary;
    auto reading =
        sorting.inputs.load([&](const Conference& conference) { vocabulary = coming(conference); });
    Amendments amendments;
    if (reads_all(sorting.inputs, reading)) amendments = amendments_beside(reading.folder, reading.found);
    Decisions log;
    if (const auto file = load_decisions(sorting, reading)) log = read::decisions(file, reading.found);
    log.insert(log.end(), sorting.more.begin(), sorting.more.end());
    auto result =
        prepared_with(std::move(reading), log, std::move(amendments), sorting.inputs, std::move(vocabulary));
    show(result.reading.found, session);
    return result;
}

Sorted sorted(const Prepared& prepared, const similar::Progress& progress) {
    const auto& reading = prepared.reading;
    Sorted result;
    result.classifications = classify::stems(reading.motions, prepared.lexicon, reading.conference);
    // What the texts alone say of the sections helps to tell what is alike; what is alike then helps
    // to tell the sections.
    auto plain = without_formulas(reading.motions);
    auto cut = std::make_shared<const Cuttings>(cut_up(reading.motions, plain, prepared.vocabulary.language));
    auto readying = std::async(
        std::launch::async, [&] { return similar::ready(reading.motions, plain, cut, prepared.vocabulary); });
    classify::SectionTexts texts(result.classifications, plain, reading.conference, prepared.vocabulary,
                                 prepared.past, cut.get());
    classify::sections(result.classifications, reading.motions, reading.conference, texts, {});
    auto ready = readying.get();
    // Neither is needed any more, unless it is held by what was made ready.
    plain = {};
    cut.reset();
    result.similarities = similar::compare(reading.motions, std::move(ready), result.classifications,
                                           prepared.vocabulary, prepared.calibration, progress);
    classify::sections(result.classifications, reading.motions, reading.conference, texts,
                       result.similarities);
    decide::part_halves(result.similarities, reading.motions);
    decide::place(result.classifications, prepared.standing);
    return result;
}

Grouped grouped(const Prepared& prepared, const Sorted& sorted, const std::optional<Kept>& kept,
                std::optional<std::size_t> why) {
    const auto& motions = prepared.reading.motions;
    Grouped result;
    result.standing = settled(prepared, sorted, result.found);
    result.grouping = group::brackets(
        motions, sorted.classifications, prepared.reading.conference, sorted.similarities,
        {.standing = &result.standing,
         .kept = kept ? &*kept : nullptr,
         .weights = prepared.weights,
         .findings = finding_counts(prepared.reading, prepared.lexicon, sorted.classifications),
         .why = why});
    const auto add = [&](const Diagnostics& more) {
        for (const auto& each : more.all()) result.found.add(each);
    };
    add(decide::unmet(result.standing, result.grouping, motions));
    add(group::doubts(result.grouping, motions));
    if (kept) add(group::kept_apart(result.grouping, motions, *kept));
    return result;
}

Agenda agenda_of(const Prepared& prepared, const Sorted& sorted, Grouped& grouped) {
    auto agenda = agenda::build({.conference = prepared.reading.conference,
                                 .motions = prepared.reading.motions,
                                 .classifications = sorted.classifications,
                                 .grouping = grouped.grouping,
                                 .standing = grouped.standing,
                                 .amendments = prepared.amendments});
    const auto timetable = fs::path(prepared.reading.folder) / "timetable.yaml";
    std::error_code none;
    if (prepared.reading.in_conference_folder && fs::is_regular_file(timetable, none)) {
        agenda.timetable =
            read::timetable_file(read::load(timetable.lexically_normal()), grouped.found).lines;
    }
    const auto unmet = agenda::unmet(agenda, grouped.standing);
    for (const auto& each : unmet.all()) grouped.found.add(each);
    return agenda;
}

Exit exit_after(const Reading& reading, const Diagnostics& found) {
    const bool fine = found.count(Severity::error) + found.count(Severity::warning) == 0;
    return fine ? reading.exit() : std::max(reading.exit(), Exit::findings);
}

}  // namespace plenum::cli
