#include <plenum/agenda/debates.hpp>
#include <plenum/base/listing.hpp>

#include <algorithm>
#include <map>

namespace plenum::agenda {

namespace {

bool is_not_taken(Treatment treatment) {
    return treatment == Treatment::withdrawn || treatment == Treatment::incompetent ||
           treatment == Treatment::late;
}

bool has_own_part(Treatment treatment) {
    return treatment == Treatment::grey || treatment == Treatment::part2 || treatment == Treatment::chosen;
}

Part part_of(Treatment treatment) {
    switch (treatment) {
    case Treatment::grey: return Part::grey;
    case Treatment::part2: return Part::part2;
    case Treatment::chosen: return Part::chosen;
    default: return Part::sections;
    }
}

class Making {
public:
    explicit Making(const Material& material)
        : material_(material),
          standing_(material.standing),
          count_(material.motions.size()),
          taken_(count_ + standing_.made.size(), false) {}

    Debates make() {
        for (const auto& bracket : material_.grouping.brackets) {
            add(bracket.members, bracket.section, joined(bracket.subject), bracket.lead_reason);
        }
        for (std::size_t i = 0; i < count_; ++i) add({i}, {}, {}, {});
        // A composite whose sources are all gone stands by itself.
        for (std::size_t i = count_; i < taken_.size(); ++i) add({i}, {}, {}, {});
        std::ranges::sort(result_.not_taken, {}, &NotTaken::motion);
        return std::move(result_);
    }

private:
    Standing::Treated treated(std::size_t motion) const {
        const auto found = standing_.treated.find(motion);
        return found == standing_.treated.end() ? Standing::Treated{} : found->second;
    }

    std::string reason(std::size_t motion) const {
        const auto found = standing_.treated.find(motion);
        return found == standing_.treated.end() ? std::string{}
                                                : standing_.log[found->second.decision].reason;
    }

    AgendaMotion as_printed(std::size_t motion) const {
        return {.number = {}, .treatment = treated(motion).as, .motion = motion, .reason = reason(motion)};
    }

    /// Those of the group that are taken and not on the agenda yet; a composite of them first.
    std::vector<std::size_t> on_the_agenda(const std::vector<std::size_t>& group) {
        std::vector<std::size_t> members;
        for (const auto member : group) {
            if (member >= taken_.size() || taken_[member]) continue;
            taken_[member] = true;
            if (is_not_taken(treated(member).as)) {
                leave_out(member);
            } else {
                members.push_back(member);
            }
        }
        for (std::size_t i = 0; i < standing_.made.size() && !members.empty(); ++i) {
            const auto& of = standing_.made[i].of;
            const auto stays = [&](std::size_t member) {
                return std::ranges::find(of, member) != of.end() && !has_own_part(treated(member).as);
            };
            const bool here = std::ranges::any_of(members, stays);
            if (!here || taken_[count_ + i]) continue;
            taken_[count_ + i] = true;
            if (is_not_taken(treated(count_ + i).as)) {
                leave_out(count_ + i);
            } else {
                members.insert(members.begin(), count_ + i);
            }
        }
        return members;
    }

    void leave_out(std::size_t motion) {
        const auto number = standing_.numbers.find(motion);
        result_.not_taken.push_back(
            {.motion = motion,
             .treatment = treated(motion).as,
             .reason = reason(motion),
             .number = number == standing_.numbers.end() ? std::string{} : number->second});
    }

    void add(const std::vector<std::size_t>& group, const std::string& section, const std::string& subject,
             const std::string& lead_reason) {
        auto members = on_the_agenda(group);
        if (members.empty()) return;
        const bool same_lead = members.front() == group.front();
        std::vector<std::size_t> apart;
        std::erase_if(members, [&](std::size_t member) {
            const bool leaves = member != members.front() && has_own_part(treated(member).as);
            if (leaves) apart.push_back(member);
            return leaves;
        });
        Debate debate;
        for (const auto member : members) debate.entry.motions.push_back(as_printed(member));
        if (members.size() > 1) {
            debate.entry.subject = subject;
            if (same_lead) debate.entry.lead_reason = lead_reason;
        }
        put(std::move(debate), section);
        for (const auto member : apart) {
            Debate alone;
            alone.entry.motions.push_back(as_printed(member));
            put(std::move(alone), section);
        }
    }

    void put(Debate debate, const std::string& section) {
        auto& motions = debate.entry.motions;
        // The lead's treatment is the whole bracket's, but where a member has one of its own.
        for (auto& motion : motions) {
            if (motion.treatment == Treatment::debate) motion.treatment = motions.front().treatment;
        }
        debate.part = came_late(motions) ? Part::late : part_of(motions.front().treatment);
        debate.first = submitted(debate.entry);
        debate.makes_policy = debate.first < material_.classifications.size() &&
                              material_.classifications[debate.first].makes_policy;
        debate.section = section_of(debate.entry, section);
        result_.debates.push_back(std::move(debate));
    }

    /// Where the committee put any of these last; or the bracket's; or what the lead is classified as.
    std::string section_of(const AgendaEntry& entry, const std::string& of_bracket) const {
        const Standing::Place* decided = nullptr;
        for (const auto& each : entry.motions) {
            const auto place = standing_.sections.find(each.motion);
            if (place == standing_.sections.end()) continue;
            if (decided == nullptr || place->second.decision > decided->decision) decided = &place->second;
        }
        if (decided != nullptr && known(decided->section)) return decided->section;
        if (decided != nullptr && decided->section == no_section) return decided->section;
        if (known(of_bracket)) return of_bracket;
        const auto& classified = material_.classifications;
        const auto motion = submitted(entry);
        if (motion < classified.size() && !classified[motion].sections.empty() &&
            known(classified[motion].sections.front().id)) {
            return classified[motion].sections.front().id;
        }
        return std::string(no_section);
    }

    /// The first that was submitted: of a composite by itself the first that it is made of.
    std::size_t submitted(const AgendaEntry& entry) const {
        for (const auto& each : entry.motions) {
            if (each.motion < count_) return each.motion;
        }
        return standing_.made[entry.motions.front().motion - count_].of.front();
    }

    bool known(std::string_view id) const {
        const auto& sections = material_.conference.sections;
        return std::ranges::find(sections, id, &Section::id) != sections.end();
    }

    /// None of them was known when the agenda was printed, and the committee said nothing of them since.
    bool came_late(const std::vector<AgendaMotion>& motions) const {
        if (!standing_.printed || !standing_.printed->recorded) return false;
        return std::ranges::all_of(motions, [&](const AgendaMotion& each) {
            const auto motion = each.motion;
            const bool in_bracket = std::ranges::any_of(standing_.brackets, [&](const auto& bracket) {
                return std::ranges::find(bracket.members, motion) != bracket.members.end();
            });
            const bool apart = standing_.late.contains(motion) || !standing_.numbers.contains(motion);
            return motion < count_ && apart && !standing_.unnumbered.contains(motion) &&
                   !standing_.treated.contains(motion) && !standing_.sections.contains(motion) &&
                   !standing_.alone.contains(motion) && !standing_.stars.contains(motion) && !in_bracket;
        });
    }

    const Material& material_;
    const Standing& standing_;
    std::size_t count_;
    std::vector<bool> taken_;
    Debates result_;
};

}  // namespace

Debates debates(const Material& material) {
    return Making(material).make();
}

}  // namespace plenum::agenda
