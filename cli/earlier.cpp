#include <cli/earlier.hpp>
#include <cli/git.hpp>
#include <plenum/base/error.hpp>
#include <plenum/decide/undone.hpp>
#include <plenum/json/agenda_read.hpp>
#include <plenum/read/amendments.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/decisions.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/motions.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

namespace plenum::cli {

namespace {

namespace fs = std::filesystem;

/// What an agenda is made of.
struct Papers {
    Reading reading;
    Decisions log;
    Amendments amendments;
};

Earlier agenda_at(Papers papers, const Inputs& inputs) {
    auto prepared =
        prepared_with(std::move(papers.reading), papers.log, std::move(papers.amendments), inputs);
    if (prepared.reading.motions.empty()) return {.state = {}, .found = std::move(prepared.reading.found)};
    const auto sorting = sorted(prepared);
    auto grouping = grouped(prepared, sorting);
    return {.state = state(agenda_of(prepared, sorting, grouping)),
            .found = std::move(prepared.reading.found)};
}

/// Where the paper went out with which today's is to be compared: an index into the log.
std::size_t last_publication(const Decisions& log) {
    const auto undoing = decide::undone(log);
    std::vector<std::size_t> publications;
    std::size_t last = 0;  // the last entry that counts, from 1
    for (std::size_t i = 0; i < log.size(); ++i) {
        if (!undoing.counts[i] || std::holds_alternative<act::Undo>(log[i].act)) continue;
        last = i + 1;
        if (std::holds_alternative<act::Publish>(log[i].act)) publications.push_back(i);
    }
    if (publications.empty()) {
        throw Error(
            "no agenda was published, so there is nothing that a supplement could change",
            "publish it first with  plenum decide publish agenda,  or name an earlier state with --since: "
            "a copy of decisions.yaml, a git revision, or an agenda in JSON");
    }
    const auto& latest = std::get<act::Publish>(log[publications.back()].act);
    const bool just_out = publications.back() + 1 == last && latest.paper == act::Publish::Paper::supplement;
    if (just_out && publications.size() > 1) publications.pop_back();
    return publications.back();
}

/// The amendments that the log speaks of: what it does not name came after it, for all that is known.
Amendments spoken_of(const Decisions& log, const Amendments& amendments) {
    std::set<std::string> named;
    for (const auto& decision : log) {
        const auto* treat = std::get_if<act::Treat>(&decision.act);
        if (treat == nullptr) continue;
        for (const auto& each : treat->motions) named.insert(each.id);
    }
    Amendments result;
    for (const auto& amendment : amendments) {
        if (named.contains(amendment.id)) result.push_back(amendment);
    }
    return result;
}

/// Today's motions with an earlier log.
Earlier with_log(Decisions log, const Sorting& sorting, const Prepared& now, Diagnostics found) {
    auto amendments = spoken_of(log, now.amendments);
    Papers papers{
        .reading = sorting.inputs.load(), .log = std::move(log), .amendments = std::move(amendments)};
    papers.reading.found = std::move(found);  // what is wrong with today's motions is said already
    return agenda_at(std::move(papers), sorting.inputs);
}

Earlier from_git(const std::string& revision, const std::string& commit, const Sorting& sorting,
                 const Prepared& now) {
    const auto& folder = now.reading.folder;
    Papers papers;
    auto& [conference, house, motions, found, sources, in_folder, where] = papers.reading;
    const auto file = [](const std::map<std::string, SourcePtr>& files, const std::string& path) {
        const auto known = files.find(path);
        return known == files.end() ? nullptr : known->second;
    };
    const auto first = git::files(folder, commit, {"conference.yaml"}, revision);
    const auto profile = file(first, "conference.yaml");
    conference = profile ? read::conference(profile, found) : read::builtin_conference();
    const auto place = fs::path(conference.motions).lexically_normal().generic_string();
    const auto files =
        git::files(folder, commit, {place, "amendments", "amendments.yaml", "decisions.yaml"}, revision);
    std::vector<SourcePtr> of_amendments;
    for (const auto& [path, source] : files) {
        if (path == place || path.starts_with(place + '/')) {
            sources.push_back(source);
        } else if (path != "decisions.yaml") {
            of_amendments.push_back(source);
        }
    }
    if (sources.empty()) {
        throw Error("there are no motions of this conference at '" + revision + "'",
                    "name a revision at which the motions were kept, or an agenda that was written as JSON");
    }
    motions = read::motions(sources, found, {.submitted = true});
    in_folder = true;
    where = folder;
    papers.amendments = read::amendments(of_amendments, found);
    if (const auto log = file(files, "decisions.yaml")) papers.log = read::decisions(log, found);
    return agenda_at(std::move(papers), sorting.inputs);
}

}  // namespace

Earlier earlier(const std::string& since, const Sorting& sorting, const Prepared& now) {
    if (since.empty()) {
        const auto& log = now.standing.log;
        const auto end = log.begin() + static_cast<std::ptrdiff_t>(last_publication(log)) + 1;
        auto result = with_log({log.begin(), end}, sorting, now, {});
        result.found = {};  // today's log, of which all is said already
        return result;
    }
    std::error_code ignored;
    if (fs::exists(since, ignored)) {
        const auto source = read::load(since);
        if (json::looks_like_json(source->text()))
            return {.state = json::agenda_read(source->text(), since), .found = {}};
        Diagnostics found;
        auto log = read::decisions(source, found);
        return with_log(std::move(log), sorting, now, std::move(found));
    }
    const auto folder = now.reading.folder.empty() ? std::string(".") : now.reading.folder;
    const auto commit = git::commit(folder, since);
    if (!commit) {
        throw Error(
            "there is neither a file nor a git revision '" + since + "'",
            "name an earlier copy of decisions.yaml, an agenda that was written as JSON, or a revision that "
            "'git log' shows");
    }
    return from_git(since, *commit, sorting, now);
}

void keep_numbers(Standing& standing, const State& state, const Motions& motions) {
    const bool was_printed = standing.printed && standing.printed->recorded;
    if (was_printed && state.draft) return;  // what went to print since is what readers have
    std::map<std::string, std::size_t, std::less<>> index;
    for (std::size_t i = 0; i < motions.size(); ++i) index.emplace(label(motions[i]), i);
    for (std::size_t i = 0; i < standing.made.size(); ++i)
        index.emplace(standing.made[i].motion.id, motions.size() + i);
    std::set<std::string> used;
    for (const auto& [motion, number] : standing.numbers) used.insert(number);
    for (const auto& [item, number] : standing.item_numbers) used.insert(number);
    for (const auto& motion : state.motions) {
        const auto found = index.find(motion.id);
        if (found == index.end()) continue;
        if (motion.number.empty()) {
            if (!standing.numbers.contains(found->second)) standing.unnumbered.insert(found->second);
        } else if (!standing.numbers.contains(found->second) && used.insert(motion.number).second) {
            standing.numbers[found->second] = motion.number;
        }
    }
    for (const auto& business : state.items) {
        if (business.number.empty() || standing.item_numbers.contains(called(business.item))) continue;
        if (used.insert(business.number).second)
            standing.item_numbers[called(business.item)] = business.number;
    }
    if (was_printed) return;
    standing.log.push_back(
        {.act = act::Publish{}, .reason = {}, .on = state.published_on, .by = {}, .origin = {}});
    standing.printed = Standing::Printed{
        .paper = act::Publish::Paper::agenda, .decision = standing.log.size() - 1, .recorded = true};
}

}  // namespace plenum::cli
