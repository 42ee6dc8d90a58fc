// What still needs a decision.
#include <plenum/report/status_open.hpp>
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
        doc::List list;
        for (std::size_t i = 0; i < shown; ++i) list.items.push_back(line(all[i]));
        document_.elements.emplace_back(std::move(list));
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
    static doc::Run command(std::string text) { return {.text = std::move(text), .style = Style::strong}; }

    doc::Runs line(const open::Late& late) const {
        const auto when = late.submitted.empty() ? std::string() : ", " + date_of(late.submitted);
        return {{.text = id(late.motion), .style = Style::strong},
                {.text = when + " (" + gist_of(late.motion) + "): "},
                command("plenum decide treat " + id(late.motion) + " late"),
                {.text = ", or as debate"}};
    }
    static std::string date_of(std::string submitted) {
        if (submitted.size() > 10) submitted[10] = 'T';
        return date(submitted);
    }

    doc::Runs line(const open::Bracket& bracket) const {
        const auto& weakest = bracket.weakest;
        doc::Runs runs{{.text = id(bracket.members.front()), .style = Style::strong},
                       {.text = " with " + named(bracket.members, 1) + ", " + percent(bracket.confidence) +
                                " (" + gist_of(bracket.members.front()) + "). "}};
        if (bracket.members.size() > 2 && !weakest.one.empty()) {
            runs.push_back({.text = "Weakest link: " + named(weakest.one, 0) + ", " +
                                    percent(weakest.confidence) + ". "});
        }
        const auto apart = weakest.one.empty() ? std::vector{bracket.members.back()} : weakest.one;
        runs.push_back({.text = "One debate: "});
        runs.push_back(command("plenum decide bracket " + ids(bracket.members)));
        runs.push_back({.text = "; or not: "});
        runs.push_back(command("plenum decide unbracket " + ids(apart)));
        return runs;
    }
    std::string named(const std::vector<std::size_t>& motions, std::size_t from) const {
        constexpr std::size_t most = 4;
        std::vector<std::string> names;
        for (auto i = from; i < motions.size() && names.size() < most; ++i) names.push_back(id(motions[i]));
        const auto left = motions.size() - from - names.size();
        if (left > 0) names.push_back(std::to_string(left) + " more");
        return listed(names);
    }

    doc::Runs line(const open::Pair& pair) const {
        doc::Runs runs{
            {.text = id(pair.a), .style = Style::strong},
            {.text = " and "},
            {.text = id(pair.b), .style = Style::strong},
            {.text = ", " + percent(pair.confidence) + ": " + gist_of(pair.a) + " / " + gist_of(pair.b)}};
        if (is_duplicate(pair)) {
            runs.push_back({.text = ". Together: "});
            runs.push_back(command("plenum decide bracket " + id(pair.a) + ' ' + id(pair.b)));
        }
        return runs;
    }
    bool is_duplicate(const open::Pair& pair) const {
        return std::ranges::any_of(status_.duplicates,
                                   [&](const open::Pair& each) { return &each == &pair; });
    }

    doc::Runs line(const open::Section& one) const {
        const auto title =
            one.section.empty() ? "no section" : section_title(one.section, agenda_.conference);
        doc::Runs runs{{.text = id(one.motion), .style = Style::strong},
                       {.text = ": " + title + ' ' + percent(one.confidence)}};
        if (!one.otherwise.empty()) {
            runs.push_back({.text = ", otherwise " + section_title(one.otherwise, agenda_.conference)});
        }
        runs.push_back({.text = " (" + gist_of(one.motion) + "): "});
        const auto& to = one.section.empty() ? one.otherwise : one.section;
        runs.push_back(
            command("plenum decide section " + id(one.motion) + ' ' + (to.empty() ? "SECTION" : to)));
        return runs;
    }

    std::string amendment_id(std::size_t i) const {
        const auto& amendment = agenda_.amendments[i];
        return amendment.id.empty() ? "an amendment without an id" : amendment.id;
    }
    doc::Runs line(const open::Amendment& one) const {
        const auto& amendment = agenda_.amendments[one.amendment];
        doc::Runs runs{{.text = amendment_id(one.amendment), .style = Style::strong}};
        std::string text = amendment.from.empty() ? "" : " from " + amendment.from;
        text += " to " + amendment.to + ": ";
        switch (one.trouble) {
        case Trouble::undecided: text += "nothing is decided. "; break;
        case Trouble::conflict: text += conflict(one); break;
        case Trouble::no_motion: text += "there is no such motion on the agenda."; break;
        case Trouble::words_missing: text += "the motion does not have the words that it changes."; break;
        }
        runs.push_back({.text = text});
        if (one.trouble == Trouble::undecided || one.trouble == Trouble::conflict) {
            runs.push_back(command("plenum decide treat " + amendment.id + " debate"));
        }
        return runs;
    }
    std::string conflict(const open::Amendment& one) const {
        std::vector<std::string> names;
        for (const auto other : one.with) names.push_back(amendment_id(other));
        return "it wants the same words as " + listed(names) + ". ";
    }

    static doc::Runs line(const Item& item) {
        auto text = item.speaker + ", for " + item.title;
        if (!item.invitation.empty()) text += " (" + item.invitation + ')';
        return doc::plain(text);
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
