#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/model/amending.hpp>
#include <plenum/report/agenda_amendments.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;

std::string quoted(std::string_view words) {
    return "“" + std::string(text::trim(words)) + "”";
}

std::string part_called(int part) {
    return "part (" + roman(static_cast<std::size_t>(part)) + ')';
}

doc::Runs marked(std::string_view text, const Span& span, const Amendment& amendment) {
    const auto before = text.substr(0, span.offset);
    const auto words = text.substr(span.offset, span.length);
    const auto behind = text.substr(span.offset + span.length);
    const auto added = [&](std::string_view in) {
        return doc::Run{.text = std::string(in), .style = Style::added};
    };
    const doc::Run struck{.text = std::string(words), .style = Style::struck};
    switch (amendment.kind) {
    case Amendment::Kind::cut: return {{.text = std::string(before)}, struck, {.text = std::string(behind)}};
    case Amendment::Kind::replace:
        return {{.text = std::string(before)},
                struck,
                {.text = std::string(gap_before(text::trim(amendment.with)))},
                added(text::trim(amendment.with)),
                {.text = std::string(behind)}};
    case Amendment::Kind::insert:
    case Amendment::Kind::rider: break;
    }
    auto in = std::string(text::trim(amendment.words));
    // A rider's own full stop is the one that stands there already.
    if (amendment.kind == Amendment::Kind::rider && behind.starts_with('.') && in.ends_with('.'))
        in.pop_back();
    return {{.text = std::string(before) + std::string(words) + std::string(gap_before(in))},
            added(in),
            {.text = std::string(behind)}};
}

bool is_out(const AgendaAmendment& printed) {
    return printed.treatment == Treatment::withdrawn || printed.treatment == Treatment::incompetent ||
           printed.treatment == Treatment::late;
}

bool conflict(const AgendaAmendment& a, const AgendaAmendment& b) {
    return std::ranges::count(a.conflicts, b.amendment) > 0 ||
           std::ranges::count(b.conflicts, a.amendment) > 0;
}

bool same_words(const Agenda& agenda, const Motion& motion, const AgendaAmendment& a,
                const AgendaAmendment& b) {
    const auto one = changed_by(agenda.amendments[a.amendment], motion);
    const auto two = changed_by(agenda.amendments[b.amendment], motion);
    if (!one || !two || one->part != two->part) return false;
    return one->span.offset < two->span.offset + two->span.length &&
           two->span.offset < one->span.offset + one->span.length;
}

doc::Run link(const std::string& number) {
    return {.text = number, .link = motion_anchor(number)};
}

/// What else it touches is said in full at the first of two, and in short at the second.
void put_conflicts(doc::Block& block, const Agenda& agenda, const AgendaMotion& motion,
                   const AgendaAmendment& printed) {
    bool before = true;
    for (const auto& other : motion.amendments) {
        if (other.amendment == printed.amendment) {
            before = false;
            continue;
        }
        if (is_out(other) || !conflict(printed, other)) continue;
        if (before) {
            block.notes.push_back({{.text = "Falls if "}, link(other.number), {.text = " is carried."}});
            continue;
        }
        doc::Runs note;
        const bool same = same_words(agenda, agenda.motions[motion.motion], printed, other);
        if (same) {
            note = {link(printed.number),
                    {.text = " and "},
                    link(other.number),
                    {.text = " want the same words: "}};
        }
        note.push_back({.text = same ? "if " : "If "});
        note.push_back(link(printed.number));
        note.push_back({.text = " is carried, "});
        note.push_back(link(other.number));
        note.push_back({.text = " falls."});
        block.notes.push_back(std::move(note));
    }
}

}  // namespace

std::string instruction(const Amendment& amendment, const Motion& motion) {
    const auto at = changed_by(amendment, motion);
    const int part = at ? at->part : amendment.part.value_or(0);
    std::string where;
    if (part > 0) {
        where = "In " + part_called(part) + ", ";
    } else if (!motion.parts.empty()) {
        where = "Before part (i), ";
    }
    const auto capital = [&](std::string words) { return sentence(where + words); };
    switch (amendment.kind) {
    case Amendment::Kind::cut: return capital("delete " + quoted(amendment.words));
    case Amendment::Kind::insert:
        return capital("after " + quoted(amendment.after) + " insert " + quoted(amendment.words));
    case Amendment::Kind::replace:
        return capital("delete " + quoted(amendment.words) + " and insert " + quoted(amendment.with));
    case Amendment::Kind::rider: break;
    }
    const auto place = amendment.part && part > 0 ? " of " + part_called(part) : "";
    return sentence("Add at the end" + place + ' ' + quoted(amendment.words));
}

Marked marked(const Amendment& amendment, const Motion& motion) {
    const auto at = changed_by(amendment, motion);
    if (!at) return {};
    return {.part = at->part, .runs = marked(text_of(motion, at->part), at->span, amendment)};
}

doc::Block amendment_block(const Agenda& agenda, const AgendaMotion& motion, const AgendaAmendment& printed) {
    const auto& amendment = agenda.amendments[printed.amendment];
    doc::Block result{.number = printed.number, .anchor = motion_anchor(printed.number), .under = true};
    result.who = amendment.kind == Amendment::Kind::rider ? "RIDER" : "AMENDMENT";
    if (!amendment.from.empty()) result.who += " BY " + text::upper(amendment.from);
    const auto why = printed.reason.empty() ? "" : ": " + printed.reason;
    if (is_out(printed)) {
        result.text = doc::plain(sentence(std::string(in_words(printed.treatment)) + why));
        return result;
    }
    if (without_debate(printed.treatment)) {
        result.mark = name(printed.treatment);
        result.notes.push_back(doc::plain(sentence(std::string(in_words(printed.treatment)) + why)));
    }
    const auto& of = agenda.motions[motion.motion];
    result.text = doc::plain(instruction(amendment, of));
    if (auto change = marked(amendment, of); !change.runs.empty()) {
        const auto label = change.part > 0 ? '(' + roman(static_cast<std::size_t>(change.part)) + ')' : "";
        result.parts.push_back({.label = label, .text = std::move(change.runs)});
    }
    put_conflicts(result, agenda, motion, printed);
    return result;
}

}  // namespace plenum::report
