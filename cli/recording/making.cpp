// Whom a scribe means, and what is said of it.
#include <cli/recording/making.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/result_parts.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace plenum::cli {

namespace {

/// "12 (i)", "*12(I)" as numbers are printed: "12(i)".
std::string plain(std::string_view word) {
    std::string result;
    for (const char c : text::fold(word)) {
        if (c != ' ' && c != '*') result += c;
    }
    return result;
}

class Making {
public:
    Making(const Spoken& said, const Desk& desk, Diagnostics& out) : said_(said), desk_(desk), out_(out) {}

    std::string name_it() { return whom() ? result_.named.id : said_.target.id; }

    std::optional<Result> make() {
        result_.origin = {.source = said_.source, .whole = said_.whole, .fields = {}};
        result_.named.at = said_.target.at.length > 0 ? said_.target.at : said_.whole;
        result_.note = said_.note;
        result_.on = said_.on;
        if (!whom()) return std::nullopt;
        what();
        if (!sound_) return std::nullopt;
        return std::move(result_);
    }

private:
    bool error(std::string_view rule, std::string message, std::string hint) {
        sound_ = false;
        out_.add({.severity = Severity::error,
                  .rule = std::string(rule),
                  .message = std::move(message),
                  .hint = std::move(hint),
                  .source = said_.source,
                  .span = result_.named.at,
                  .motion = {}});
        return false;
    }

    bool whom() {
        if (said_.all) return in_one_go();
        if (said_.target.id.empty()) return what_is_next();
        return by_number() || (sound_ && (by_item() || by_id()));
    }

    bool in_one_go() {
        result_.of = Result::Of::all;
        const auto word = text::upper(said_.target.id);
        if (word != "A" && word != "AR")
            return error("unknown-value",
                         fmt::format("'{}' is nothing that is taken in one go", said_.target.id),
                         "say  all A  or  all AR");
        result_.named.id = word;
        return true;
    }

    bool what_is_next() {
        if (!said_.chosen.empty()) {
            result_.of = Result::Of::item;
            return true;
        }
        if (desk_.next == nullptr)
            return error("nobody-named", "this does not say what was settled",
                         "begin with its number, as in  12 carried");
        const auto& step = *desk_.next;
        switch (step.kind) {
        case record::Step::Kind::all: return take(Result::Of::all, std::string(name(step.as)));
        case record::Step::Kind::amendment:
            return take(Result::Of::amendment, desk_.agenda.amendments[step.amendment].id);
        case record::Step::Kind::item: return take(Result::Of::item, called(*step.entry->item));
        case record::Step::Kind::motion: return take_motion(step.motion, 0);
        }
        return false;
    }

    bool take(Result::Of of, std::string id) {
        result_.of = of;
        result_.named.id = std::move(id);
        return true;
    }

    bool take_motion(std::size_t motion, int part) {
        motion_ = motion;
        part_ = part;
        const auto& id = desk_.agenda.motions[motion].id;
        if (id.empty())
            return error(
                "unknown-motion",
                fmt::format("{} has no id that results.yaml could name", label(desk_.agenda.motions[motion])),
                "give it one in its file, as in  id: aldermoor-07");
        return take(Result::Of::motion, id);
    }

    /// By the number that is printed: "12", "12a", "12(i)", "12.2".
    bool by_number() {
        const auto word = plain(said_.target.id);
        const auto cut = std::min(word.find_first_of("(."), word.size());
        const auto number = std::string_view(word).substr(0, cut);
        for (const auto& motion : desk_.proceedings.motions) {
            if (motion.number.empty()) continue;
            for (const auto& each : motion.amendments) {
                if (each.number == word) return amendment(motion, each);
            }
            if (motion.number != number) continue;
            if (cut == word.size()) return take_motion(motion.motion, 0);
            const auto inner = word.substr(cut + 1, word.size() - cut - 1 - (word.ends_with(')') ? 1 : 0));
            if (const auto part = read::part_number(inner)) return take_motion(motion.motion, *part);
        }
        return false;
    }

    bool amendment(const MotionFate& motion, const AmendmentFate& amendment) {
        if (amendment.fate.by == Fate::By::vote && !desk_.agenda.motions[motion.motion].parts.empty()) {
            const auto inner = amendment.number.substr(motion.number.size() + 1);
            const auto part = read::part_number(inner.substr(0, inner.size() - 1));
            return error(
                "settled-twice",
                fmt::format("amendment {} has a result already: {}", amendment.number,
                            name(amendment.fate.outcome)),
                part ? fmt::format("for part ({}) of {} say  {}.{}", inner.substr(0, inner.size() - 1),
                                   motion.number, motion.number, *part)
                     : "take it back with  --undo,  or mend results.yaml");
        }
        return take(Result::Of::amendment, desk_.agenda.amendments[amendment.amendment].id);
    }

    bool by_item() {
        const auto wanted = text::fold(text::trim(said_.target.id));
        if (said_.scores.empty() && said_.chosen.empty() && !(said_.outcomes.empty() && !said_.note.empty()))
            return false;
        for (const auto& item : desk_.agenda.conference.items) {
            if (text::fold(called(item)) == wanted || text::fold(item.title) == wanted)
                return take(Result::Of::item, called(item));
        }
        const auto by = [&](const std::vector<AgendaEntry>& entries) {
            for (const auto& each : entries) {
                if (each.item && each.number == wanted) return take(Result::Of::item, called(*each.item));
            }
            return false;
        };
        for (const auto& section : desk_.agenda.sections) {
            if (by(section.entries)) return true;
        }
        return by(desk_.agenda.opening) || by(desk_.agenda.closing);
    }

    bool by_id() {
        auto meant = desk_.naming.motion_or_amendment(said_.target.id);
        if (!meant.trouble.empty()) {
            const auto part = desk_.naming.part(said_.target.id);
            if (part.trouble.empty() && part.part > 0) meant = part;
        }
        if (!meant.trouble.empty()) return error("unknown-motion", meant.trouble, meant.hint);
        const auto& motions = desk_.agenda.motions;
        const auto motion = std::ranges::find(motions, meant.id, &Motion::id);
        if (motion == motions.end()) {
            const bool amendment = std::ranges::count(desk_.agenda.amendments, meant.id, &Amendment::id) > 0;
            return take(amendment ? Result::Of::amendment : Result::Of::motion, meant.id);
        }
        return take_motion(static_cast<std::size_t>(motion - motions.begin()), meant.part);
    }

    void what() {
        const auto at = result_.named.at;
        result_.scores = said_.scores;
        result_.chosen = said_.chosen;
        for (auto& each : result_.chosen) each.id = chosen(each);
        if (!said_.says_something()) {
            if (result_.of == Result::Of::item && !said_.note.empty()) return;
            error("result-incomplete", "this does not say what became of it",
                  "say it as in  12 carried  or  12 1=carried 2=lost");
            return;
        }
        if (result_.of == Result::Of::item) {
            if (said_.outcomes.empty() && said_.parts.empty()) return;
            error("not-an-outcome", fmt::format("'{}' is not carried or lost", result_.named.id),
                  "say its scores, as in  scores 4.2 5.1");
            return;
        }
        result_.votes = said_.votes;
        result_.parts = said_.parts;
        if (part_ > 0) return of_part(at);
        if (said_.outcomes.size() == 1) result_.outcome = said_.outcomes.front();
        if (said_.outcomes.size() > 1) in_order(at);
        if (result_.of != Result::Of::motion && !result_.parts.empty())
            error("not-by-part", "only a motion is settled by part", "say one outcome, as in  carried");
        std::ranges::stable_sort(result_.parts, {}, &Result::Part::part);
    }

    /// "12(ii) lost"
    void of_part(Span at) {
        if (said_.outcomes.size() != 1 || !said_.parts.empty()) {
            error("result-incomplete", fmt::format("one outcome is wanted for part {}", part_),
                  "say it as in  12.2 lost");
            return;
        }
        result_.parts = {{.part = part_, .outcome = said_.outcomes.front(), .votes = said_.votes, .at = at}};
        result_.votes.reset();
    }

    /// "carried carried lost"
    void in_order(Span at) {
        const auto n = motion_ ? desk_.agenda.motions[*motion_].parts.size() : 0;
        if (said_.outcomes.size() != n || !said_.parts.empty()) {
            error("parts-do-not-fit",
                  fmt::format("{} outcomes were said, and {} has {}", said_.outcomes.size(), result_.named.id,
                              n == 0   ? "no parts"
                              : n == 1 ? "1 part"
                                       : fmt::format("{} parts", n)),
                  "say one for each part, or name them, as in  1=carried 2=lost");
            return;
        }
        for (std::size_t i = 0; i < n; ++i) {
            result_.parts.push_back(
                {.part = static_cast<int>(i) + 1, .outcome = said_.outcomes[i], .votes = {}, .at = at});
        }
    }

    std::string chosen(const Named& named) {
        const auto wanted = plain(named.id);
        for (const auto& motion : desk_.proceedings.motions) {
            if (motion.number == wanted) return label(desk_.agenda.motions[motion.motion]);
        }
        const auto meant = desk_.naming.motion(named.id);
        if (meant.trouble.empty()) return meant.id;
        error("unknown-motion", meant.trouble, meant.hint);
        return named.id;
    }

    const Spoken& said_;
    const Desk& desk_;
    Diagnostics& out_;
    Result result_;
    std::optional<std::size_t> motion_;
    int part_ = 0;
    bool sound_ = true;
};

}  // namespace

std::optional<Result> result_of(const Spoken& said, const Desk& desk, Diagnostics& out) {
    return Making(said, desk, out).make();
}

std::string named(const Named& target, const Desk& desk) {
    Diagnostics ignored;
    Spoken said;
    said.target = target;
    said.all = target.id == "A" || target.id == "AR";
    return Making(said, desk, ignored).name_it();
}

}  // namespace plenum::cli
