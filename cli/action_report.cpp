#include <CLI/CLI.hpp>
#include <cli/action_report.hpp>
#include <plenum/actions/ac1.hpp>
#include <plenum/actions/follow.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/read/actions.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/policy_rule.hpp>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <set>
#include <sstream>

namespace plenum::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_years = 20;

/// Our own body at home in that nation: who takes up there what others are asked for.
std::string own_body(const Lexicon& lexicon, const std::string& nation) {
    const auto own = std::ranges::find_if(lexicon.bodies, [&](const Body& body) {
        return body.kind == Stem::mandate && body.nation == nation;
    });
    return own == lexicon.bodies.end() ? std::string() : own->name;
}

/// Whom each carried part speaks to; for what is asked of others, who is to ask them.
Suggestions suggestions(const Resolutions& resolutions, const Prepared& prepared) {
    Motions words;
    for (const auto& each : resolutions.motions) {
        Motion motion;
        motion.id = each.id;
        const bool whole = each.parts.size() == 1 && each.parts.front().part == 0;
        motion.text = whole ? each.parts.front().text : each.text;
        for (const auto& part : each.parts) {
            if (!whole) motion.parts.push_back({.text = part.text, .span = {}});
        }
        words.push_back(std::move(motion));
    }
    const auto& conference = prepared.reading.conference;
    const auto classified = classify::stems(words, prepared.lexicon, conference);
    Suggestions result;
    for (std::size_t i = 0; i < resolutions.motions.size(); ++i) {
        const auto& motion = resolutions.motions[i];
        for (std::size_t k = 0; k < motion.parts.size() && k < classified[i].parts.size(); ++k) {
            const auto& [part, stem, verb, addressee, from_lead, because] = classified[i].parts[k];
            if (stem == Stem::belief) continue;
            auto who = addressee;
            if (stem == Stem::external) {
                const auto body = std::ranges::find(prepared.lexicon.bodies, addressee, &Body::name);
                const bool placed = body != prepared.lexicon.bodies.end() && !body->nation.empty();
                who = own_body(prepared.lexicon, placed ? body->nation : conference.nation);
                if (who.empty()) who = own_body(prepared.lexicon, conference.nation);
            }
            if (!who.empty()) result.emplace(resolution_id(motion.id, motion.parts[k].part), who);
        }
    }
    return result;
}

/// Reports of earlier years, each made of the one before.
class Years {
public:
    Years(const std::string& own, std::string today) : today_(std::move(today)) { is_new(own); }

    /// What the conference in that folder left open.
    std::vector<Ac1Row> left_open(const fs::path& folder, Diagnostics& found) {
        if (!is_new(folder)) return {};
        Sorting sorting;
        sorting.inputs.paths = {folder.lexically_normal().generic_string()};
        sorting.inputs.may_be_empty = true;
        sorting.inputs.keep_going = true;
        // What is wrong with last year's motions was last year's to mend.
        std::ostringstream nobody;
        const CLI::App none;
        Session mute{nobody, nobody, none};
        Sitting sitting(sorting, mute);
        const auto& prepared = sitting.prepared();
        std::error_code ignored;
        if (fs::exists(results_path(prepared.reading.folder), ignored)) {
            return actions::still_open(of(prepared, resolving(sitting), {}, found).report);
        }
        const auto before = left_open_before(prepared, {}, found);
        auto result = actions::still_open(prepared.past, prepared.reading.conference.name,
                                          after(prepared.reading.conference.year), before);
        result.insert(result.begin(), before.begin(), before.end());
        return result;
    }

    ActionReport of(const Prepared& prepared, const Resolving& known, const std::string& previous,
                    Diagnostics& found) {
        ActionReport result;
        result.recorded = known.recorded;
        result.resolutions = known.resolutions;
        actions::Year year{.resolutions = known.resolutions,
                           .actions = {},
                           .suggestions = suggestions(known.resolutions, prepared),
                           .before = left_open_before(prepared, previous, found, &result.missing)};
        auto archived = actions::still_open(prepared.past, prepared.reading.conference.name,
                                            prepared.reading.conference.year, year.before);
        year.before.insert(year.before.begin(), std::make_move_iterator(archived.begin()),
                           std::make_move_iterator(archived.end()));
        const auto path = actions_path(prepared.reading.folder);
        std::error_code ignored;
        if (!prepared.reading.folder.empty() && fs::exists(path, ignored)) {
            year.actions = read::actions(read::load(path), found);
        }
        result.report = actions::ac1(year, today_, found);
        result.actions = std::move(year.actions);
        return result;
    }

private:
    /// No year comes before itself, whatever conference.yaml says.
    bool is_new(const fs::path& folder) {
        std::error_code ignored;
        const auto real = fs::weakly_canonical(folder, ignored).generic_string();
        return seen_.size() < most_years && seen_.insert(real).second;
    }

    /// The archive of a folder without results holds that year, too.
    static std::optional<int> after(std::optional<int> year) {
        return year ? std::optional(*year + 1) : std::nullopt;
    }

    std::vector<Ac1Row> left_open_before(const Prepared& prepared, const std::string& asked,
                                         Diagnostics& found, std::string* missing = nullptr) {
        const auto& reading = prepared.reading;
        if (!asked.empty()) return left_open(asked, found);
        const auto& named = reading.conference.previous;
        if (named.empty() || reading.folder.empty()) return {};
        const auto folder = (fs::path(reading.folder) / named).lexically_normal();
        std::error_code ignored;
        if (fs::is_directory(folder, ignored)) return left_open(folder, found);
        if (missing != nullptr) *missing = folder.generic_string();
        return {};
    }

    std::string today_;
    std::set<std::string> seen_;
};

}  // namespace

std::string actions_path(const std::string& folder) {
    return (fs::path(folder) / "actions.yaml").lexically_normal().generic_string();
}

ActionReport action_report(const Prepared& prepared, const Resolving& known, const std::string& previous,
                           const std::string& today) {
    std::error_code ignored;
    if (!previous.empty() && !fs::is_directory(previous, ignored)) {
        throw Error("there is no folder '" + previous + "'", "name last year's conference folder");
    }
    Diagnostics found;
    auto result = Years(prepared.reading.folder, today).of(prepared, known, previous, found);
    result.found = std::move(found);
    if (!result.missing.empty()) {
        const auto& origin = prepared.reading.conference.origin;
        result.found.add({.severity = Severity::note,
                          .rule = "no-previous",
                          .message = "last year's folder '" + result.missing +
                                     "' is not there, so nothing is carried forward from it",
                          .hint = "mend 'previous:', or name it with --previous",
                          .source = origin.source,
                          .span = origin.at("previous"),
                          .motion = {}});
    }
    return result;
}

Ac1 followed_up(Ac1 report, const Conference& conference, const std::string& asked, Diagnostics& found) {
    constexpr int most = 100;
    const auto rule = read::policy_rule(conference, found);
    auto years = rule.followed_for.value_or(actions::usual_years);
    if (!asked.empty() && text::fold(asked) != "all") {
        const auto* const end = asked.data() + asked.size();
        const auto [at, trouble] = std::from_chars(asked.data(), end, years);
        if (trouble != std::errc{} || at != end || years < 0 || years > most) {
            throw Error("'" + asked + "' is no number of years",
                        "say how far back open resolutions are wanted, as in  --back 5  or  --back all");
        }
    }
    return text::fold(asked) == "all" ? report : actions::followed(std::move(report), years);
}

std::optional<ActionReport> action_report(const Overview& overview, const std::string& today,
                                          Diagnostics& found) {
    const auto known = resolving(overview.prepared, overview.agenda, overview.sorted.classifications);
    if (!known.recorded) return std::nullopt;
    auto result = action_report(overview.prepared, known, {}, today);
    for (const auto& each : result.found.all()) found.add(each);
    return result;
}

}  // namespace plenum::cli
