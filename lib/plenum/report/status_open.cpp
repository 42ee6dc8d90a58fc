// What still needs a decision.
#include <plenum/report/status_open.hpp>
#include <plenum/report/status_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;
using Trouble = open::Amendment::Trouble;

class Open {
public:
    Open(doc::Document& document, const Status& status, const Agenda& agenda, bool all)
        : document_(document),
          status_(status),
          agenda_(agenda),
          all_(all) {}

    void put() {
        put("Late motions", "they came after the deadline, or after the agenda was printed", status_.late);
        put("Brackets that may be none", "the least sure first", status_.brackets);
        put("Opposites in one bracket", "they belong into one debate; look who leads it", status_.opposing);
        put("Likely duplicates that stand apart", "the surest first", status_.duplicates);
        put("Policy already, it seems", "an A is accepted without debate; the surest first", status_.policy);
        put("Sections that are unsure", "the least sure first", status_.sections);
        put("Amendments and riders", "not settled", status_.amendments);
        put("Speakers who have not confirmed", "invitation: confirmed in conference.yaml settles it",
            status_.speakers);
    }

private:
    template <class T>
    void put(const std::string& title, const std::string& note, const std::vector<T>& all) {
        constexpr std::size_t most = 10;
        if (all.empty()) return;
        if (!begun_) document_.elements.emplace_back(doc::Heading{.text = "What needs a decision"});
        begun_ = true;
        document_.elements.emplace_back(
            doc::Heading{.level = 3, .text = title + ": " + std::to_string(all.size()), .note = note});
        const auto shown = all_ ? all.size() : std::min(all.size(), most);
        for (std::size_t i = 0; i < shown; ++i) document_.elements.emplace_back(block(all[i]));
        if (shown < all.size()) {
            document_.elements.emplace_back(doc::Paragraph{doc::plain(
                "and " + std::to_string(all.size() - shown) + " more: plenum status --all shows them")});
        }
    }

    std::string id(std::size_t motion) const { return label(agenda_.motions[motion]); }
    std::string gist_of(std::size_t motion) const {
        return gist(agenda_.motions[motion], agenda_.conference, 60);
    }
    std::string ids(const std::vector<std::size_t>& motions) const {
        std::string result;
        for (const auto motion : motions) result += (result.empty() ? "" : " ") + id(motion);
        return result;
    }
    doc::Block block(const open::Late& late) const {
        doc::Block result{.who = id(late.motion), .text = doc::plain(gist_of(late.motion))};
        if (!late.submitted.empty()) result.text.front().text += " (" + came(late.submitted) + ')';
        result.parts = {to_type("plenum decide treat " + id(late.motion) + " late", "Late:"),
                        to_type("plenum decide treat " + id(late.motion) + " debate", "Taken:")};
        return result;
    }
    static std::string came(std::string submitted) {
        if (submitted.size() > 10) submitted[10] = 'T';
        return date(submitted);
    }

    doc::Block block(const open::Bracket& bracket) const {
        const auto& weakest = bracket.weakest;
        const bool larger = bracket.members.size() > 2 && !weakest.one.empty();
        doc::Block result{.who = id(bracket.members.front())};
        result.text = doc::plain("with " + named(bracket.members, 1) + ", " + percent(bracket.confidence) +
                                 " (" + gist_of(bracket.members.front()) + ')');
        if (larger) {
            result.text.front().text +=
                ". Weakest link: " + named(weakest.one, 0) + ", " + percent(weakest.confidence);
        }
        const auto apart = larger ? weakest.one : std::vector{bracket.members.back()};
        result.parts = {to_type("plenum decide bracket " + ids(bracket.members), "Together:"),
                        to_type("plenum decide unbracket " + ids(apart), "Apart:")};
        return result;
    }
    std::string named(const std::vector<std::size_t>& motions, std::size_t from) const {
        constexpr std::size_t most = 4;
        std::vector<std::string> names;
        for (auto i = from; i < motions.size() && names.size() < most; ++i) names.push_back(id(motions[i]));
        const auto left = motions.size() - from - names.size();
        if (left > 0) names.push_back(std::to_string(left) + " more");
        return listed(names);
    }

    doc::Block block(const open::Pair& pair) const {
        doc::Block result{.who = id(pair.a) + " and " + id(pair.b)};
        result.text = doc::plain(percent(pair.confidence) + ", " + gist_of(pair.a) + " / " + gist_of(pair.b));
        if (is_duplicate(pair)) {
            result.parts = {to_type("plenum decide bracket " + id(pair.a) + ' ' + id(pair.b), "Together:")};
        }
        return result;
    }
    bool is_duplicate(const open::Pair& pair) const {
        return std::ranges::any_of(status_.duplicates,
                                   [&](const open::Pair& each) { return &each == &pair; });
    }

    doc::Block block(const open::Policy& one) const {
        doc::Block result{.who = id(one.motion)};
        result.text = doc::plain(one.reference + ", " + percent(one.confidence) + ", " + gist_of(one.motion));
        result.parts = {to_type("plenum decide treat " + id(one.motion) + " A", "Accept:"),
                        to_type("plenum decide treat " + id(one.motion) + " debate", "Debate:")};
        return result;
    }

    doc::Block block(const open::Section& one) const {
        const auto title =
            one.section.empty() ? "no section" : section_title(one.section, agenda_.conference);
        doc::Block result{.who = id(one.motion)};
        result.text = doc::plain(title + ' ' + percent(one.confidence) + " (" + gist_of(one.motion) + ')');
        const auto put = [&](const std::string& section, const std::string& label) {
            if (!section.empty())
                result.parts.push_back(
                    to_type("plenum decide section " + id(one.motion) + ' ' + section, label));
        };
        put(one.section, "There:");
        put(one.otherwise, one.section.empty() ? "Perhaps:" : "Or else:");
        return result;
    }

    std::string amendment_id(std::size_t i) const {
        const auto& amendment = agenda_.amendments[i];
        return amendment.id.empty() ? "an amendment without an id" : amendment.id;
    }
    doc::Block block(const open::Amendment& one) const {
        const auto& amendment = agenda_.amendments[one.amendment];
        doc::Block result{.who = amendment_id(one.amendment)};
        std::string text = amendment.from.empty() ? "to " : "from " + amendment.from + " to ";
        text += amendment.to + "; ";
        switch (one.trouble) {
        case Trouble::undecided: text += "nothing is decided"; break;
        case Trouble::conflict: text += conflict(one); break;
        case Trouble::no_motion: text += "there is no such motion on the agenda"; break;
        case Trouble::words_missing: text += "the motion does not have the words that it changes"; break;
        }
        result.text = doc::plain(text);
        const bool printable = one.trouble == Trouble::undecided || one.trouble == Trouble::conflict;
        if (!amendment.id.empty()) {
            if (printable)
                result.parts.push_back(to_type("plenum decide treat " + amendment.id + " debate", "Taken:"));
            result.parts.push_back(to_type("plenum decide treat " + amendment.id + " incompetent", "Not:"));
        }
        return result;
    }
    std::string conflict(const open::Amendment& one) const {
        std::vector<std::string> names;
        for (const auto other : one.with) names.push_back(amendment_id(other));
        return "it wants the same words as " + listed(names);
    }

    static doc::Block block(const Item& item) {
        doc::Block result{.who = item.speaker, .text = doc::plain(item.title)};
        if (!item.invitation.empty()) result.text.front().text += " (" + item.invitation + ')';
        return result;
    }

    doc::Document& document_;
    const Status& status_;
    const Agenda& agenda_;
    bool all_;
    bool begun_ = false;
};

}  // namespace

void put_open(doc::Document& document, const Status& status, const Agenda& agenda, bool all) {
    Open(document, status, agenda, all).put();
}

}  // namespace plenum::report
