#include <plenum/write/edits.hpp>
#include <plenum/write/mend.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string>
#include <tuple>

namespace plenum::write {

namespace {

/// A finding that can be mended: in which text, and how.
struct Repair {
    std::size_t source = 0;
    std::string rule;
    std::string motion;
    std::vector<Edit> edits;
};

/// How often each rule found something, by motion; and the number of parts of every motion.
struct Tally {
    std::map<std::tuple<std::string, std::string>, std::size_t> findings;
    std::multiset<std::pair<std::string, std::size_t>> motions;
    std::set<std::string> labels;
};

Tally tally(const View& view) {
    Tally result;
    for (const auto& each : view.found.all()) ++result.findings[{each.motion, each.rule}];
    for (const auto& motion : view.motions) {
        result.motions.emplace(label(motion), motion.parts.size());
        result.labels.insert(label(motion));
    }
    return result;
}

std::size_t count(const Tally& tally, const std::string& motion, const std::string& rule) {
    const auto found = tally.findings.find({motion, rule});
    return found == tally.findings.end() ? 0 : found->second;
}

/// Is nothing lost or worse? What is found in a motion that could not be read before is no loss.
bool not_worse(const Tally& before, const Tally& after) {
    if (!std::ranges::includes(after.motions, before.motions)) return false;
    return std::ranges::all_of(after.findings, [&](const auto& entry) {
        const auto& [motion, rule] = entry.first;
        const bool is_new = !motion.empty() && !before.labels.contains(motion);
        return is_new || entry.second <= count(before, motion, rule);
    });
}

/// One round: tries the repairs of a view all at once, and by halves when that makes anything worse.
class Round {
public:
    Round(const std::vector<SourcePtr>& sources, const Look& look)
        : look_(look),
          sources_(sources),
          now_(sources),
          view_(look(sources)) {}

    /// The texts with all repairs in them that help; empty when there are none.
    std::vector<SourcePtr> mended() {
        const auto all = repairs();
        attempt(all);
        return edits_.empty() ? std::vector<SourcePtr>{} : now_;
    }

    const View& view() const { return view_; }

private:
    /// No two of them overlap: of those that do, the later ones wait for the next round.
    std::vector<Repair> repairs() const {
        std::vector<Repair> result;
        std::map<std::size_t, std::map<std::size_t, Edit>> taken;
        for (const auto& each : view_.found.sorted()) {
            const auto source = std::ranges::find(sources_, each.source);
            if (each.fix.empty() || source == sources_.end()) continue;
            const auto number = static_cast<std::size_t>(source - sources_.begin());
            auto& places = taken[number];
            if (std::ranges::any_of(each.fix, [&](const Edit& edit) { return is_taken(places, edit); }))
                continue;
            for (const auto& edit : each.fix) places.emplace(edit.span.offset, edit);
            result.push_back({.source = number, .rule = each.rule, .motion = each.motion, .edits = each.fix});
        }
        return result;
    }

    static bool is_taken(const std::map<std::size_t, Edit>& places, const Edit& edit) {
        const auto after = places.lower_bound(edit.span.offset);
        if (after != places.end() && overlap(after->second, edit)) return true;
        return after != places.begin() && overlap(std::prev(after)->second, edit);
    }

    void attempt(std::span<const Repair> repairs) {
        if (repairs.empty()) return;
        if (adopt(repairs) || repairs.size() == 1) return;
        attempt(repairs.first(repairs.size() / 2));
        attempt(repairs.subspan(repairs.size() / 2));
    }

    bool adopt(std::span<const Repair> repairs) {
        auto edits = edits_;
        for (const auto& repair : repairs) {
            auto& of_source = edits[repair.source];
            of_source.insert(of_source.end(), repair.edits.begin(), repair.edits.end());
        }
        auto sources = sources_;
        for (const auto& [number, of_source] : edits) {
            const auto& source = *sources_[number];
            sources[number] =
                std::make_shared<const Source>(std::string(source.name()), apply(source.text(), of_source));
        }
        auto view = look_(sources);
        const auto before = tally(view_);
        const auto after = tally(view);
        const bool help = std::ranges::all_of(repairs, [&](const Repair& repair) {
            return count(after, repair.motion, repair.rule) < count(before, repair.motion, repair.rule);
        });
        if (!help || !not_worse(before, after)) return false;
        edits_ = std::move(edits);
        now_ = std::move(sources);
        view_ = std::move(view);
        return true;
    }

    const Look& look_;
    const std::vector<SourcePtr>& sources_;  ///< as the round found them: the edits are in their bytes
    std::vector<SourcePtr> now_;
    View view_;
    std::map<std::size_t, std::vector<Edit>> edits_;
};

std::size_t findings_in(const View& view, const SourcePtr& source) {
    return static_cast<std::size_t>(std::ranges::count(view.found.all(), source, &Diagnostic::source));
}

}  // namespace

std::vector<Mended> mend(const std::vector<SourcePtr>& sources, const Look& look) {
    constexpr int most_rounds = 100;  // each takes findings away, and needs what the one before it laid open
    auto now = sources;
    for (int i = 0; i < most_rounds; ++i) {
        auto next = Round(now, look).mended();
        if (next.empty()) break;
        now = std::move(next);
    }
    std::vector<Mended> result;
    View before;
    View after;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (now[i] == sources[i]) continue;
        if (result.empty()) {
            before = look(sources);
            after = look(now);
        }
        const auto was = findings_in(before, sources[i]);
        const auto is = findings_in(after, now[i]);
        result.push_back({.before = sources[i], .after = now[i], .findings = was > is ? was - is : 0});
    }
    return result;
}

}  // namespace plenum::write
