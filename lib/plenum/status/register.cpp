// The conference in rows.
#include <plenum/base/word_count.hpp>
#include <plenum/model/committees.hpp>
#include <plenum/status/register.hpp>

#include <algorithm>
#include <map>

namespace plenum::status {

namespace {

class Keeper {
public:
    Keeper(const Agenda& agenda, const std::vector<Classification>& classified, const Grouping& grouping)
        : agenda_(agenda),
          classified_(classified),
          grouping_(grouping),
          written_(agenda.motions.size(), false) {
        for (std::size_t i = 0; i < agenda.made.size(); ++i) {
            for (const auto source : agenda.made[i].of) composites_[source] = agenda.submitted + i;
        }
    }

    Register keep() {
        for (const auto& section : agenda_.sections) entries(section.entries, section.title, {});
        entries(agenda_.chosen, "Chosen motions", Treatment::chosen);
        for (const auto& section : agenda_.grey) entries(section.entries, section.title, Treatment::grey);
        for (const auto& section : agenda_.part2) entries(section.entries, section.title, Treatment::part2);
        entries(agenda_.late, {}, Treatment::late);
        for (const auto& each : agenda_.not_taken) {
            auto row = motion(each.motion);
            row.number = each.number;
            row.section = likeliest(each.motion);
            row.treatment = each.treatment;
            row.reason = each.reason;
            add(std::move(row));
        }
        // Nothing that was submitted is missing in a register.
        for (std::size_t i = 0; i < agenda_.motions.size(); ++i) {
            if (written_[i]) continue;
            auto row = motion(i);
            row.section = likeliest(i);
            add(std::move(row));
        }
        return std::move(result_);
    }

private:
    void add(Register::Motion row) {
        written_[row.motion] = true;
        result_.motions.push_back(std::move(row));
    }

    Register::Motion motion(std::size_t index) const {
        Register::Motion row{.motion = index, .stem = stem_of(agenda_, classified_, index)};
        row.makes_policy = row.stem == Stem::mandate;
        if (index < classified_.size()) row.makes_policy = classified_[index].makes_policy;
        if (const auto found = composites_.find(index); found != composites_.end()) {
            row.composite = found->second;
        }
        if (const auto* made = made_of(agenda_, index)) row.sources = made->of;
        row.words = text::count_words(whole_text(agenda_.motions[index]));
        return row;
    }

    /// The section that a motion would stand in which is printed in none.
    std::string likeliest(std::size_t index) const {
        if (index >= classified_.size() || classified_[index].sections.empty()) return {};
        const auto& id = classified_[index].sections.front().id;
        const auto found = std::ranges::find(agenda_.conference.sections, id, &Section::id);
        return found == agenda_.conference.sections.end() ? id : found->title;
    }

    void entries(const std::vector<AgendaEntry>& all, const std::string& title, std::optional<Treatment> as) {
        for (const auto& entry : all) {
            if (entry.motions.empty()) continue;
            const auto lead = entry.motions.front().motion;
            const bool several = entry.motions.size() > 1;
            for (const auto& printed : entry.motions) {
                auto row = motion(printed.motion);
                row.number = printed.number;
                row.section = title.empty() || as == Treatment::chosen ? likeliest(printed.motion) : title;
                if (row.section.empty()) row.section = title;
                row.starred = printed.starred;
                row.treatment = printed.treatment == Treatment::debate && as ? *as : printed.treatment;
                row.reason = printed.reason;
                if (several) row.bracket = entry.number;
                if (several) row.lead = lead;
                add(std::move(row));
                amendments(printed);
            }
            if (several) bracket(entry, title);
        }
    }

    void bracket(const AgendaEntry& entry, const std::string& title) {
        Register::Bracket row{.number = entry.number,
                              .subject = entry.subject,
                              .section = title,
                              .members = {},
                              .why = entry.lead_reason};
        for (const auto& printed : entry.motions) row.members.push_back(printed.motion);
        for (const auto& known : grouping_.brackets) {
            const auto in = [&](std::size_t member) {
                return std::ranges::find(row.members, member) != row.members.end();
            };
            if (!std::ranges::all_of(known.members, in)) continue;
            row.decided = known.decided;
            if (!known.decided) row.confidence = known.confidence;
        }
        result_.brackets.push_back(std::move(row));
    }

    void amendments(const AgendaMotion& printed) {
        for (const auto& each : printed.amendments) {
            result_.amendments.push_back({.number = each.number,
                                          .amendment = each.amendment,
                                          .motion = printed.motion,
                                          .treatment = each.treatment,
                                          .reason = each.reason});
        }
    }

    const Agenda& agenda_;
    const std::vector<Classification>& classified_;
    const Grouping& grouping_;
    std::vector<bool> written_;
    std::map<std::size_t, std::size_t> composites_;  ///< by what they are made of
    Register result_;
};

}  // namespace

Register register_of(const Agenda& agenda, const std::vector<Classification>& classified,
                     const Grouping& grouping) {
    return Keeper(agenda, classified, grouping).keep();
}

}  // namespace plenum::status
