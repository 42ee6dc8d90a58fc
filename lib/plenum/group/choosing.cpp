#include <plenum/group/choosing.hpp>

#include <algorithm>
#include <string>
#include <tuple>

namespace plenum::group {

namespace {

constexpr std::size_t in_brief = 2;

/// Those after the first `settled` by nearness to the lead; who asks the opposite of it comes last.
void letter(std::vector<std::size_t>& members, std::size_t settled, const Inside& inside) {
    const auto place = [&](std::size_t member) {
        const auto* pair = inside.between(members.front(), member);
        const bool opposite = pair != nullptr && pair->relation == Relation::opposing;
        return std::tuple(opposite, pair == nullptr ? 1 : 1 - pair->confidence, member);
    };
    std::vector<std::tuple<bool, double, std::size_t>> places;
    for (auto i = settled; i < members.size(); ++i) places.push_back(place(members[i]));
    std::ranges::sort(places);
    for (auto i = settled; i < members.size(); ++i) members[i] = std::get<2>(places[i - settled]);
}

std::string by_decision(const Decided& decided) {
    return "The agenda committee chose it (decision " + std::to_string(decided.entry) +
           (decided.reason.empty() ? "" : ": " + decided.reason) + ").";
}

/// Who leads, and why, bracket after bracket.
class Choosing {
public:
    Choosing(const Motions& motions, const Given& given, Leads& leads, const Inside& inside)
        : motions_(motions),
          given_(given),
          leads_(leads),
          inside_(inside) {}

    void run(std::vector<Formed>& formed, Grouping& grouping) {
        for (const auto& each : formed) {
            std::vector<double> against;
            against.reserve(each.members.size());
            for (const auto member : each.members) {
                against.push_back(inside_.against(member, each.members.size()));
            }
            merits_.push_back(leads_.merits(each.members, against));
            if (each.settled > 0) leads_.leads(each.members.front(), 1);
        }
        count_findings(formed);
        for (std::size_t i = 0; i < formed.size(); ++i) {
            choose(formed[i], merits_[i], grouping.brackets[i]);
            if (is_asked(formed[i])) grouping.why_not = why_not(grouping.brackets[i]);
        }
    }

private:
    bool is_asked(const Formed& formed) const {
        return given_.why && std::ranges::find(formed.members, *given_.why) != formed.members.end();
    }

    std::string why_not(const Bracket& bracket) const {
        const auto place = std::ranges::find(bracket.members, *given_.why) - bracket.members.begin();
        if (place == 0) return {};
        return leads_.reason(bracket.merits.front(), bracket.merits[static_cast<std::size_t>(place)],
                             label(motions_[*given_.why]), lead_criteria.size());
    }

    void count_findings(const std::vector<Formed>& formed) {
        if (!given_.findings) return;
        std::vector<std::size_t> motions;
        std::vector<Merit*> merits;
        for (std::size_t i = 0; i < formed.size(); ++i) {
            const bool asked = is_asked(formed[i]);
            if (formed[i].settled > 0 && !asked) continue;
            for (std::size_t k = 0; k < formed[i].members.size(); ++k) {
                if (!asked && !leads_.contends(merits_[i], k)) continue;
                motions.push_back(formed[i].members[k]);
                merits.push_back(&merits_[i][k]);
            }
        }
        if (motions.empty()) return;
        const auto counts = given_.findings(motions);
        for (std::size_t i = 0; i < merits.size() && i < counts.size(); ++i) merits[i]->findings = counts[i];
    }

    void choose(Formed& formed, std::vector<Merit>& merits, Bracket& bracket) {
        auto& members = formed.members;
        // A lead that was settled is counted already, and here only what its committee leads beside it.
        const auto settled_lead = members.front();
        if (formed.settled > 0) leads_.leads(settled_lead, -1);
        leads_.complete(members, merits);
        if (formed.settled > 0) leads_.leads(settled_lead, 1);
        const auto places = leads_.by_points(merits);
        const auto chosen = formed.settled > 0 ? 0 : places.front();
        bracket.lead_reason = formed.lead_reason;
        if (bracket.lead_decided) {
            bracket.lead_reason = by_decision(*bracket.lead_decided);
        } else if (bracket.lead_reason.empty()) {
            const auto second = places.front() == chosen ? places[1] : places.front();
            bracket.lead_reason =
                leads_.reason(merits[chosen], merits[second], label(motions_[members[second]]), in_brief);
        }
        const std::vector<std::size_t> before = members;
        if (formed.settled == 0) {
            leads_.leads(members[chosen], 1);
            std::rotate(members.begin(), members.begin() + static_cast<std::ptrdiff_t>(chosen),
                        members.begin() + static_cast<std::ptrdiff_t>(chosen) + 1);
            formed.settled = 1;
        }
        letter(members, formed.settled, inside_);
        for (const auto member : members) {
            const auto place = std::ranges::find(before, member) - before.begin();
            bracket.merits.push_back(merits[static_cast<std::size_t>(place)]);
        }
        bracket.members = members;
    }

    const Motions& motions_;
    const Given& given_;
    Leads& leads_;
    const Inside& inside_;
    std::vector<std::vector<Merit>> merits_;
};

}  // namespace

void choose_leads(std::vector<Formed>& formed, const Motions& motions, const Given& given, Leads& leads,
                  const Inside& inside, Grouping& grouping) {
    Choosing(motions, given, leads, inside).run(formed, grouping);
}

}  // namespace plenum::group
