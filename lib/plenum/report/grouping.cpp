// Who is with whom, and why.
#include <plenum/report/grouping.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;

/// Below this a neighbour is not worth a committee's time.
constexpr double worth_a_look = 0.2;

class Report {
public:
    Report(const Motions& motions, const std::vector<Classification>& classifications,
           const Grouping& grouping, const Conference& conference)
        : motions_(motions),
          classifications_(classifications),
          grouping_(grouping),
          conference_(conference) {
        for (const auto& pair : grouping.pairs) pairs_[{pair.a, pair.b}] = &pair;
    }

    doc::Document write() {
        const auto of = conference_name(conference_);
        document_.title = (of.empty() ? "" : of + ": ") + "proposed brackets";
        document_.language = language_tag(conference_.language);
        std::size_t held = 0;
        for (const auto& bracket : grouping_.brackets) held += bracket.members.size();
        document_.elements.emplace_back(doc::Paragraph{doc::plain(
            count(motions_.size(), "motion", "motions") + ": " +
            count(grouping_.brackets.size(), "bracket", "brackets") + " holding " + std::to_string(held) +
            ", and " + std::to_string(grouping_.singles.size()) +
            " alone. A star marks what would be debated: the lead of a bracket, or a motion alone.")});
        for (const auto& section : conference_.sections) put_section(section.id, section.title);
        put_section({}, "Without a section");
        return std::move(document_);
    }

private:
    bool known(std::string_view id) const {
        return std::ranges::any_of(conference_.sections, [&](const Section& s) { return s.id == id; });
    }

    std::string_view section_of(std::size_t motion) const {
        if (motion >= classifications_.size() || classifications_[motion].sections.empty()) return {};
        return classifications_[motion].sections.front().id;
    }

    void put_section(std::string_view id, const std::string& title) {
        const auto here = [&](std::string_view section) { return (known(section) ? section : "") == id; };
        const auto heading = document_.elements.size();
        std::size_t brackets = 0;
        std::size_t alone = 0;
        for (const auto& bracket : grouping_.brackets) {
            if (!here(bracket.section)) continue;
            ++brackets;
            document_.elements.emplace_back(element(bracket));
        }
        for (const auto single : grouping_.singles) {
            if (!here(section_of(single))) continue;
            ++alone;
            document_.elements.emplace_back(element(single));
        }
        if (brackets + alone == 0) return;
        std::vector<std::string> counts;
        if (brackets > 0) counts.push_back(count(brackets, "bracket", "brackets"));
        if (alone > 0) counts.push_back(count(alone, "motion", "motions") + " alone");
        document_.elements.insert(document_.elements.begin() + static_cast<std::ptrdiff_t>(heading),
                                  doc::Heading{.text = title, .note = listed(counts)});
    }

    doc::Bracket element(const Bracket& bracket) const {
        doc::Bracket result{.name = "Bracket led by " + label(motions_[bracket.lead()])};
        for (const auto& word : bracket.subject) result.label += (result.label.empty() ? "" : ", ") + word;
        if (!result.label.empty()) result.label += ": ";
        result.label += count(bracket.members.size(), "motion", "motions") + ", " + certainty(bracket);
        for (const auto member : bracket.members) {
            doc::Block block{.starred = member == bracket.lead(), .who = label(motions_[member])};
            block.text = doc::plain(gist(motions_[member], conference_, 100));
            const auto standing = relation(bracket.lead(), member);
            if (!standing.empty()) block.notes.push_back({{.text = standing, .style = Style::emphasis}});
            result.blocks.push_back(std::move(block));
        }
        if (!bracket.lead_reason.empty()) {
            result.notes.push_back(
                doc::plain("Why " + label(motions_[bracket.lead()]) + " leads: " + bracket.lead_reason));
        }
        if (bracket.decided) result.notes.push_back(doc::plain("Why these: " + said(*bracket.decided)));
        if (bracket.members.size() > 2) result.notes.push_back(doc::plain(weakest_link(bracket)));
        const auto more = candidates(bracket);
        if (!more.empty()) result.notes.push_back(doc::plain("Might also belong: " + more));
        return result;
    }

    static std::string certainty(const Bracket& bracket) {
        if (bracket.decided) return "decided by the agenda committee";
        return std::string(in_words(bracket.confidence)) + " (" + percent(bracket.confidence) + ')';
    }

    /// "same ask (decision 3, Saturday 12 September 2026, the chair)."
    static std::string said(const Decided& decided) {
        std::string from = "decision " + std::to_string(decided.entry);
        if (!decided.on.empty()) from += ", " + date(decided.on);
        if (!decided.by.empty()) from += ", " + decided.by;
        if (decided.reason.empty()) return "no reason is given (" + from + ").";
        return decided.reason + " (" + from + ").";
    }

    std::string weakest_link(const Bracket& bracket) const {
        const auto names = [&](const std::vector<std::size_t>& some) {
            constexpr std::size_t shown = 4;
            std::vector<std::string> result;
            for (const auto motion : some) {
                if (result.size() == shown) break;
                result.push_back(label(motions_[motion]));
            }
            if (some.size() > shown) {
                result.back() = std::to_string(some.size() - shown + 1) + " more";
            }
            return listed(result);
        };
        const auto& [one, other, confidence] = bracket.weakest;
        return "Weakest link: " + names(one) + " with " +
               (other.size() == 1 ? names(other)
                : one.size() == 1 ? "the others"
                                  : names(other)) +
               ", " + percent(confidence);
    }

    std::string relation(std::size_t lead, std::size_t member) const {
        const auto found = pairs_.find(std::minmax(lead, member));
        if (found == pairs_.end()) return {};
        switch (found->second->relation) {
        case Relation::duplicate: return "asks the same as the lead, " + percent(found->second->confidence);
        case Relation::opposing:
            return "asks the opposite of the lead, " + percent(found->second->confidence);
        case Relation::overlap: return "asks the same in part, " + percent(found->second->confidence);
        case Relation::same_subject: return {};
        }
        return {};
    }

    /// The nearest motions outside of the bracket, each with its best confidence.
    std::string candidates(const Bracket& bracket) const {
        std::map<std::size_t, double> best;
        for (const auto member : bracket.members) {
            if (member >= grouping_.see_also.size()) continue;
            for (const auto& candidate : grouping_.see_also[member]) {
                const bool inside =
                    std::ranges::find(bracket.members, candidate.motion) != bracket.members.end();
                if (inside || candidate.confidence < worth_a_look) continue;
                auto& known = best[candidate.motion];
                known = std::max(known, candidate.confidence);
            }
        }
        std::vector<Candidate> ranked;
        ranked.reserve(best.size());
        for (const auto& [motion, confidence] : best)
            ranked.push_back({.motion = motion, .confidence = confidence});
        return named(std::move(ranked));
    }

    std::string named(std::vector<Candidate> ranked) const {
        std::ranges::stable_sort(ranked, [](const Candidate& a, const Candidate& b) {
            return std::tuple(b.confidence, a.motion) < std::tuple(a.confidence, b.motion);
        });
        std::string result;
        for (std::size_t i = 0; i < ranked.size() && i < 3; ++i) {
            if (i > 0) result += ", ";
            result += label(motions_[ranked[i].motion]) + " (" + percent(ranked[i].confidence) + ')';
        }
        return result;
    }

    doc::Block element(std::size_t single) const {
        doc::Block block{.starred = true, .who = label(motions_[single])};
        block.text = doc::plain(gist(motions_[single], conference_, 100));
        if (const auto decided = grouping_.alone.find(single); decided != grouping_.alone.end()) {
            block.notes.push_back(doc::plain("Stands alone by decision: " + said(decided->second)));
        }
        if (single >= grouping_.see_also.size() || grouping_.see_also[single].empty()) return block;
        const auto& nearest = grouping_.see_also[single].front();
        if (nearest.confidence >= worth_a_look)
            block.notes.push_back(doc::plain("Nearest: " + named({nearest})));
        return block;
    }

    const Motions& motions_;
    const std::vector<Classification>& classifications_;
    const Grouping& grouping_;
    const Conference& conference_;
    std::map<std::pair<std::size_t, std::size_t>, const Pair*> pairs_;
    doc::Document document_;
};

}  // namespace

doc::Document grouping(const Motions& motions, const std::vector<Classification>& classifications,
                       const Grouping& grouping, const Conference& conference) {
    return Report(motions, classifications, grouping, conference).write();
}

}  // namespace plenum::report
