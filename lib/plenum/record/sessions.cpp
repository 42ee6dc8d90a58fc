// When things were settled.
#include <plenum/record/sessions.hpp>

#include <algorithm>
#include <string_view>
#include <tuple>

namespace plenum::record {

namespace {

constexpr std::size_t date_length = 10;  ///< "2026-11-20"

/// The last session of that day that had begun; the first when none had.
Sessions::In at(const std::vector<Sat>& sessions, std::string_view date, std::string_view time) {
    Sessions::In result;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        if (sessions[i].date != date) continue;
        if (!result || sessions[i].start <= time) result = i;
    }
    return result;
}

Sessions::In only_on(const std::vector<Sat>& sessions, std::string_view date) {
    if (std::ranges::count(sessions, date, &Sat::date) != 1) return std::nullopt;
    return static_cast<std::size_t>(std::ranges::find(sessions, date, &Sat::date) - sessions.begin());
}

/// Where the timetable has what `is` knows, on that day if one is named.
template <class Is>
Sessions::In by_timetable(const std::vector<Sat>& sessions, const Agenda& agenda, std::string_view date,
                          Is is) {
    for (const auto& line : agenda.timetable) {
        if (!is(line) || (!date.empty() && line.date != date)) continue;
        return at(sessions, line.date, line.start);
    }
    return std::nullopt;
}

class Settling {
public:
    Settling(const Agenda& agenda, const Proceedings& proceedings)
        : agenda_(agenda),
          proceedings_(proceedings) {
        out_.all = sessions(agenda.conference);
        out_.motions.resize(proceedings.motions.size());
        out_.amendments.resize(agenda.amendments.size());
    }

    Sessions settle() {
        for_each_debate(agenda_, [this](const AgendaEntry& entry, const AgendaSection* section) {
            for (const auto& printed : entry.motions) motion(printed.motion, section);
        });
        for (const auto& each : proceedings_.motions) {
            falls(each);
            amendments(each);
        }
        for (const auto index : proceedings_.items) result(proceedings_.results[index]);
        for (const auto& each : agenda_.conference.items) item(each);
        return std::move(out_);
    }

private:
    /// By what was written down; else by the timetable of what `is` knows.
    template <class Is>
    Sessions::In in(std::string_view on, Is is) const {
        const auto date = on.substr(0, date_length);
        const auto time = on.substr(std::min(on.size(), date_length + 1));
        Sessions::In session;
        if (!time.empty()) session = at(out_.all, date, time);
        if (!session) session = by_timetable(out_.all, agenda_, date, is);
        if (!session && !date.empty()) session = only_on(out_.all, date);
        return session;
    }

    void motion(std::size_t motion, const AgendaSection* section) {
        const auto& fate = proceedings_.motions[motion];
        if (fate.whole.by == Fate::By::nothing) return;
        out_.motions[motion] = in(fate.on, [&](const TimetableLine& line) {
            return section != nullptr && !line.item && line.id == section->id;
        });
    }

    void falls(const MotionFate& fate) {
        const bool fell = fate.whole.by == Fate::By::falls || fate.whole.by == Fate::By::lead;
        if (!fell || !fate.on.empty() || !fate.whole.with) return;
        if (const auto with = out_.motions[fate.whole.with->motion]) out_.motions[fate.motion] = with;
    }

    void amendments(const MotionFate& fate) {
        for (const auto& each : fate.amendments) {
            auto& session = out_.amendments[each.amendment];
            if (each.fate.result)
                session = in(proceedings_.results[*each.fate.result].on,
                             [](const TimetableLine& /*line*/) { return false; });
            if (!session && each.fate.by != Fate::By::nothing) session = out_.motions[fate.motion];
        }
    }

    static bool names(const TimetableLine& line, const Item& item) {
        return line.item && (line.id == called(item) || line.id == item.title);
    }

    void result(const Result& result) {
        const auto& items = agenda_.conference.items;
        const auto about =
            std::ranges::find_if(items, [&](const Item& each) { return is_about(result, each); });
        const auto session = in(result.on, [&](const TimetableLine& line) {
            return about != items.end() && names(line, *about);
        });
        out_.results.push_back(session);
        if (session && about != items.end()) out_.items.emplace(called(*about), *session);
    }

    void item(const Item& item) {
        const auto session = in({}, [&](const TimetableLine& line) { return names(line, item); });
        if (session) out_.items.emplace(called(item), *session);
    }

    const Agenda& agenda_;
    const Proceedings& proceedings_;
    Sessions out_;
};

}  // namespace

std::vector<Sat> sessions(const Conference& conference) {
    std::vector<Sat> result;
    for (const auto& day : conference.days) {
        if (day.sessions.empty()) result.push_back({.date = day.date, .start = {}, .end = {}});
        for (const auto& each : day.sessions) {
            result.push_back({.date = day.date, .start = each.start, .end = each.end});
        }
    }
    std::ranges::stable_sort(result, {}, [](const Sat& each) { return std::tuple(each.date, each.start); });
    return result;
}

Sessions settled_in(const Agenda& agenda, const Proceedings& proceedings) {
    return Settling(agenda, proceedings).settle();
}

}  // namespace plenum::record
