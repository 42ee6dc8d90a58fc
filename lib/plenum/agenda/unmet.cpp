#include <plenum/agenda/amending.hpp>
#include <plenum/agenda/build.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

namespace plenum::agenda {

namespace {

struct Where {
    std::string section;
    const AgendaEntry* entry = nullptr;
};

class Unmet {
public:
    Unmet(const Agenda& agenda, const Standing& standing) : agenda_(agenda), standing_(standing) {
        for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection* section) {
            for (const auto& motion : entry.motions) {
                where_[motion.motion] = {.section = section == nullptr ? std::string{} : section->id,
                                         .entry = &entry};
            }
        });
        found_ = misplaced_amendments(agenda);
    }

    Diagnostics all() {
        for (const auto& [section, running] : standing_.order_in) order(section, running);
        for (const auto& made : agenda_.made) sources(made);
        for (const auto& falls : standing_.falls) {
            on_the_agenda(falls.carried, falls.decision);
            for (const auto& each : falls.falls) on_the_agenda(each, falls.decision);
        }
        return std::move(found_);
    }

private:
    void add(std::size_t decision, std::string rule, std::string message, std::string hint,
             std::size_t motion) {
        const auto& origin = standing_.log[decision].origin;
        found_.add({.severity = Severity::warning,
                    .rule = std::move(rule),
                    .message = std::move(message),
                    .hint = std::move(hint),
                    .source = origin.source,
                    .span = origin.whole,
                    .motion = label(agenda_.motions[motion])});
    }

    void order(const std::string& section, const Standing::Running& running) {
        const auto by_publication = std::holds_alternative<act::Publish>(standing_.log[running.decision].act);
        if (by_publication) return;
        for (const auto motion : running.motions) {
            const auto found = where_.find(motion);
            if (found == where_.end() || found->second.section == section) continue;
            const auto id = label(agenda_.motions[motion]);
            const auto& stands = found->second.section;
            add(running.decision, "order-of-section",
                fmt::format("'{}' is put in order in '{}', and stands under '{}'", id, section, stands),
                fmt::format("to put it there write  section: {{{}: {}}}", id, section), motion);
        }
    }

    void sources(const Standing::Made& made) {
        for (const auto source : made.of) {
            const auto found = where_.find(source);
            if (found == where_.end()) continue;
            const auto& motions = found->second.entry->motions;
            const bool together = std::ranges::any_of(motions, [&](const AgendaMotion& each) {
                const auto* const composite = made_of(agenda_, each.motion);
                return composite != nullptr && composite->motion.id == made.motion.id;
            });
            if (together) continue;
            const auto id = label(agenda_.motions[source]);
            add(made.decision, "source-apart",
                "'" + id + "' is a source of '" + made.motion.id + "' and is not debated with it",
                "bracket the sources together, or make the composite without it", source);
        }
    }

    void on_the_agenda(const PartOf& each, std::size_t decision) {
        if (where_.contains(each.motion)) return;
        add(decision, "not-on-the-agenda",
            "'" + label(agenda_.motions[each.motion]) + "' is not taken, so nothing falls by it or with it",
            "take this decision back, or the one that took the motion off the agenda", each.motion);
    }

    const Agenda& agenda_;
    const Standing& standing_;
    std::map<std::size_t, Where> where_;
    Diagnostics found_;
};

}  // namespace

Diagnostics unmet(const Agenda& agenda, const Standing& standing) {
    return Unmet(agenda, standing).all();
}

}  // namespace plenum::agenda
