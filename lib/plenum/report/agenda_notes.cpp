#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_notes.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

void append(doc::Runs& to, doc::Runs runs) {
    for (auto& run : runs) to.push_back(std::move(run));
}

/// The committees of the motions, each once.
std::vector<std::string> committees(const Agenda& agenda, const std::vector<std::size_t>& motions) {
    std::vector<std::string> result;
    for (const auto motion : motions) {
        auto from = text::upper(agenda.motions[motion].from);
        if (!from.empty() && std::ranges::count(result, from) == 0) result.push_back(std::move(from));
    }
    return result;
}

/// Why it is treated so. What the heading above says already is not said again.
void put_treatment(std::vector<doc::Runs>& to, const AgendaEntry& entry, std::size_t place, bool headed) {
    const auto& printed = entry.motions[place];
    const bool said_above = place == 0 ? headed : printed.treatment == entry.motions.front().treatment;
    const bool again = place > 0 && printed.reason == entry.motions.front().reason;
    if (printed.treatment == Treatment::debate || (said_above && (printed.reason.empty() || again))) return;
    if (said_above) {
        to.push_back(doc::plain("Why: " + sentence(printed.reason)));
        return;
    }
    const std::string what(in_words(printed.treatment));
    to.push_back(doc::plain(sentence(printed.reason.empty() ? what : what + ": " + printed.reason)));
}

}  // namespace

std::string in_words(const Standing::Erratum& erratum) {
    const auto quoted = [](std::string_view words) { return "“" + std::string(text::trim(words)) + "”"; };
    std::string where;
    if (erratum.motion.part > 0)
        where = "in part (" + roman(static_cast<std::size_t>(erratum.motion.part)) + "), ";
    if (text::trim(erratum.with).empty()) return where + "take out " + quoted(erratum.replace);
    return where + "for " + quoted(erratum.replace) + " read " + quoted(erratum.with);
}

doc::Runs follows(const AgendaEntry& entry) {
    return {{.text = "To follow item "},
            {.text = entry.follows, .link = motion_anchor(entry.follows)},
            {.text = "."}};
}

std::vector<doc::Runs> notes(const Agenda& agenda, const Numbers& numbers, const AgendaEntry& entry,
                             std::size_t place, bool headed) {
    std::vector<doc::Runs> result;
    const auto motion = entry.motions[place].motion;
    if (!entry.follows.empty() && entry.motions.size() == 1) result.push_back(follows(entry));
    if (const auto* made = made_of(agenda, motion)) {
        const auto from = committees(agenda, made->of);
        if (!from.empty()) result.push_back(doc::plain("Drawn from " + listed(from) + "."));
    }
    put_treatment(result, entry, place, headed);
    for (const auto& erratum : agenda.errata) {
        if (erratum.motion.motion == motion)
            result.push_back(doc::plain("Erratum, put right above: " + in_words(erratum) + "."));
    }
    for (auto& each : if_carried(agenda, numbers, motion)) result.push_back(std::move(each));
    for (auto& each : falls_if(agenda, numbers, motion)) result.push_back(std::move(each));
    return result;
}

std::vector<doc::Runs> if_carried(const Agenda& agenda, const Numbers& numbers, std::size_t motion) {
    std::vector<doc::Runs> result;
    for (const auto& each : agenda.falls) {
        if (each.carried.motion != motion || each.falls.empty()) continue;
        doc::Runs note{{.text = "If "}, called(agenda, numbers, each.carried), {.text = " is carried, "}};
        append(note, called(agenda, numbers, each.falls));
        note.push_back({.text = each.falls.size() == 1 ? " falls." : " fall."});
        if (!each.reason.empty()) note.push_back({.text = " " + sentence(each.reason)});
        result.push_back(std::move(note));
    }
    return result;
}

std::vector<doc::Runs> falls_if(const Agenda& agenda, const Numbers& numbers, std::size_t motion) {
    std::vector<doc::Runs> result;
    for (const auto& each : agenda.falls) {
        for (const auto& falling : each.falls) {
            if (falling.motion != motion || each.carried.motion == motion) continue;
            doc::Runs note = doc::plain("Falls if ");
            if (falling.part > 0)
                note = doc::plain("Part (" + roman(static_cast<std::size_t>(falling.part)) + ") falls if ");
            note.push_back(called(agenda, numbers, each.carried));
            note.push_back({.text = " is carried."});
            result.push_back(std::move(note));
        }
    }
    return result;
}

}  // namespace plenum::report
