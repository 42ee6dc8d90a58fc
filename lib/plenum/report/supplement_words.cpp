// Changes in the words of printed supplementary agendas.
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/agenda_notes.hpp>
#include <plenum/report/supplement_phrases.hpp>
#include <plenum/report/supplement_words.hpp>
#include <plenum/report/words.hpp>

namespace plenum::report {

namespace {

std::string minutes(int n) {
    return count(static_cast<std::size_t>(n), "minute", "minutes");
}

/// "12" of "12c".
std::string_view figures(std::string_view number) {
    return number.substr(0, number.find_first_not_of("0123456789"));
}

/// A line for each kind of change; begins with the motion it is about.
class Line {
public:
    explicit Line(const Called& motion) : motion_(motion) {}

    doc::Runs operator()(const change::Joined& what) const {
        const bool keeps = figures(motion_.number) != figures(what.lead.number);
        auto result = about(keeps ? " is taken with " : " joins the bracket of ");
        append(result, named(what.lead));
        if (keeps && !motion_.number.empty()) result.push_back({.text = " and keeps its number"});
        if (what.left) append(result, doc::plain("; it leaves the bracket of "));
        if (what.left) append(result, named(*what.left));
        return closed(std::move(result));
    }
    doc::Runs operator()(const change::Parted& what) const {
        auto result = about(" is taken out of the bracket of ");
        append(result, named(what.left));
        result.push_back({.text = " and stands alone."});
        return result;
    }
    doc::Runs operator()(const change::Starred& what) const {
        if (what.joined) {
            auto result = about(" is taken with ");
            append(result, named(what.before));
            result.push_back({.text = " and leads the bracket"});
            if (what.left) append(result, doc::plain("; it leaves the bracket of "));
            if (what.left) append(result, named(*what.left));
            return closed(std::move(result));
        }
        doc::Runs result = doc::plain("The star moves from ");
        append(result, named(what.before));
        result.push_back({.text = " to "});
        append(result, named(motion_));
        result.push_back({.text = ", which now opens the debate."});
        return result;
    }
    doc::Runs operator()(const change::Made& what) const {
        if (what.reworded) {
            doc::Runs result = doc::plain("The composite ");
            result.push_back(bold(motion_.number));
            result.push_back({.text = " now reads:"});
            return result;
        }
        doc::Runs result = doc::plain("The agenda committee proposes a composite of ");
        append(result, named(what.of));
        result.push_back({.text = ":"});
        return result;
    }
    doc::Runs operator()(const change::Treated& what) const {
        doc::Runs result = about(" ");
        result.push_back({.text = in_words(what.before, what.now)});
        if (!what.with.empty()) {
            result.push_back({.text = ", and with it "});
            append(result, numbered(what.with));
        }
        result.push_back({.text = what.in_full ? ":" : "."});
        return result;
    }
    doc::Runs operator()(const change::Added& /*what*/) const { return {}; }
    doc::Runs operator()(const change::Split& what) const {
        auto result = about(" is split into ");
        append(result, numbered(what.called));
        result.push_back({.text = ":"});
        return result;
    }
    doc::Runs operator()(const change::Gone& /*what*/) const {
        return about(" is no longer among the motions.");
    }
    doc::Runs operator()(const change::Moved& what) const {
        auto result =
            about(what.before.empty() ? std::string(" moves here") : " moves here from " + what.before);
        if (!what.with.empty()) {
            result.push_back({.text = ", and with it "});
            append(result, numbered(what.with));
        }
        return closed(std::move(result));
    }
    doc::Runs operator()(const change::Erratum& what) const {
        return about(": " +
                     in_words(Standing::Erratum{.motion = {.motion = 0, .part = what.part},
                                                .replace = what.replace,
                                                .with = what.with,
                                                .decision = 0}) +
                     '.');
    }
    doc::Runs operator()(const change::Reworded& /*what*/) const { return about(" now reads:"); }
    doc::Runs operator()(const change::Amended& what) const {
        doc::Runs result{bold(what.number)};
        const auto before = what.before == what.now ? std::nullopt : what.before;
        result.push_back({.text = ' ' + in_words(before, what.now) + '.'});
        return result;
    }
    doc::Runs operator()(const change::AmendmentGone& what) const {
        doc::Runs result{bold(what.number.empty() ? what.id : what.number)};
        if (!what.from.empty()) result.push_back({.text = " (" + text::upper(what.from) + ')'});
        result.push_back({.text = " is no longer among the amendments."});
        return result;
    }
    doc::Runs operator()(const change::Retimed& what) const {
        if (!what.now)
            return doc::plain("This section has no time of its own any more; it had " +
                              minutes(*what.before) + '.');
        if (!what.before) return doc::plain("This section is given " + minutes(*what.now) + '.');
        return doc::plain("This section now has " + minutes(*what.now) + " instead of " +
                          std::to_string(*what.before) + '.');
    }
    doc::Runs operator()(const change::Order& what) const {
        return doc::plain("The sections are now taken in this order: " + listed(what.titles) + '.');
    }
    doc::Runs operator()(const change::OrderIn& what) const {
        doc::Runs result = doc::plain("The motions of this section are now taken in this order: ");
        append(result, numbered(what.motions));
        result.push_back({.text = "."});
        return result;
    }
    doc::Runs operator()(const change::ItemAdded& what) const {
        doc::Runs result = doc::plain("New on the agenda: ");
        append(result, in_words(what.now));
        return closed(std::move(result));
    }
    doc::Runs operator()(const change::ItemChanged& what) const {
        auto result = in_words(what.before);
        const auto& [before, now] = what;
        if (before.item.title + details(before.item) == now.item.title + details(now.item)) {
            result.push_back({.text = " has another place."});
            return result;
        }
        result.push_back({.text = " is now: "});
        append(result, in_words(what.now));
        return closed(std::move(result));
    }
    doc::Runs operator()(const change::ItemGone& what) const {
        auto result = in_words(what.before);
        result.push_back({.text = " is taken off the agenda."});
        return result;
    }
    doc::Runs operator()(const change::Falls& what) const {
        doc::Runs result = doc::plain(what.lifted ? "It no longer holds that if " : "If ");
        append(result, named(what.carried));
        result.push_back({.text = " is carried, "});
        append(result, named(what.falls));
        result.push_back({.text = what.falls.size() == 1 ? " falls." : " fall."});
        return result;
    }

private:
    doc::Runs about(std::string words) const {
        auto result = named(motion_);
        result.push_back({.text = std::move(words)});
        return result;
    }

    static doc::Runs closed(doc::Runs runs) {
        runs.push_back({.text = "."});
        return runs;
    }

    const Called& motion_;
};

}  // namespace

doc::Runs in_words(const Change& change) {
    auto result = std::visit(Line(change.motion), change.what);
    if (result.empty() || change.reason.empty()) return result;
    auto& last = result.back().text;
    // The reason stands before a colon, for what follows is the motion itself.
    if (last.ends_with(':')) {
        last.pop_back();
        last += " (" + change.reason + "):";
    } else {
        result.push_back({.text = " Why: " + sentence(change.reason)});
    }
    return result;
}

}  // namespace plenum::report
