// From the words of a scribe to a result.
#include <cli/naming.hpp>
#include <cli/recording/spoken.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/result_parts.hpp>
#include <plenum/read/votes.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

namespace plenum::cli {

namespace {

constexpr std::size_t longest_outcome = 3;  ///< words: "taken as a reference" is said shorter

/// What may stand between the words that matter.
constexpr std::array<std::string_view, 7> fillers{"is", "was", "by", "with", "votes", "and", "outcome"};

bool is(const Named& word, std::string_view name) {
    auto folded = text::fold(word.id);
    if (folded.ends_with(':')) folded.pop_back();
    return folded == name;
}

class Hearing {
public:
    Hearing(const std::vector<Named>& words, const SourcePtr& source, Diagnostics& out)
        : words_(words),
          out_(out) {
        said_.source = source;
        if (words.empty()) return;
        const auto& last = words.back().at;
        said_.whole = {.offset = words.front().at.offset,
                       .length = last.offset + last.length - words.front().at.offset};
    }

    std::optional<Spoken> hear() {
        target();
        while (next_ < words_.size() && sound_) {
            if (!word()) unknown();
        }
        return sound_ ? std::optional(std::move(said_)) : std::nullopt;
    }

private:
    void error(std::string_view rule, std::string message, std::string hint, Span at) {
        sound_ = false;
        out_.add({.severity = Severity::error,
                  .rule = std::string(rule),
                  .message = std::move(message),
                  .hint = std::move(hint),
                  .source = said_.source,
                  .span = at,
                  .motion = {}});
    }

    /// Whom it is about, if that is said.
    void target() {
        if (words_.empty()) return;
        const auto& first = words_.front();
        const bool in_one_go = first.id == "A" || first.id == "AR";
        if (is(first, "all") && words_.size() > 1) ++next_;
        if (in_one_go || next_ == 1) {
            said_.target = words_[next_++];
            said_.all = true;
            return;
        }
        const bool none = is(first, "scores") || is(first, "chosen") || is(first, "note") ||
                          outcome_at(0) > 0 || first.id.find('=') != std::string::npos ||
                          read::votes_in(first.id);
        if (none) return;
        said_.target = first;
        ++next_;
        // "12 (i)" is one word.
        if (next_ >= words_.size() || !words_[next_].id.starts_with('(') ||
            words_[next_].id.find('=') != std::string::npos)
            return;
        said_.target.id += words_[next_].id;
        said_.target.at.length = words_[next_].at.offset + words_[next_].at.length - first.at.offset;
        ++next_;
    }

    /// How many words from there are an outcome; 0 for none.
    std::size_t outcome_at(std::size_t place) const {
        for (auto n = std::min(longest_outcome, words_.size() - place); n > 0; --n) {
            if (meant(place, n)) return n;
        }
        return 0;
    }

    std::optional<Outcome> meant(std::size_t place, std::size_t n) const {
        std::string joined;
        for (std::size_t i = place; i < place + n; ++i) joined += (joined.empty() ? "" : " ") + words_[i].id;
        while (joined.ends_with(',') || joined.ends_with(';')) joined.pop_back();
        return read::outcome_meant(joined);
    }

    bool word() {
        const auto& word = words_[next_];
        if (is(word, "note")) return note();
        if (is(word, "scores")) return scores();
        if (is(word, "chosen")) return chosen();
        if (word.id.find('=') != std::string::npos) return by_part();
        if (const auto n = outcome_at(next_); n > 0) {
            said_.outcomes.push_back(*meant(next_, n));
            next_ += n;
            return true;
        }
        if (const auto votes = read::votes_in(word.id)) return put_votes(said_.votes, *votes, word.at);
        const auto folded = text::fold(word.id);
        if (std::ranges::count(fillers, folded) == 0 && folded != ",") return false;
        ++next_;
        return true;
    }

    bool put_votes(std::optional<Votes>& to, const Votes& votes, Span at) {
        if (auto wrong = read::wrong_with(votes); !wrong.empty())
            error("votes-do-not-add-up", std::move(wrong), "look at what was counted", at);
        if (to) error("votes-twice", "votes were said already", "say them once, as in  210/43/4", at);
        to = votes;
        ++next_;
        return true;
    }

    bool note() {
        for (++next_; next_ < words_.size(); ++next_)
            said_.note += (said_.note.empty() ? "" : " ") + words_[next_].id;
        return true;
    }

    bool scores() {
        for (++next_; next_ < words_.size(); ++next_) {
            const auto& word = words_[next_];
            const auto score = read::share(word.id);
            const bool open = word.id == "-" || word.id == "~";
            if (!score && !open) break;
            if (score && (score->percent || score->value < 1 || score->value > 6))
                error("not-a-score", "a question of a themed debate is scored from 1 to 6",
                      "say the mean of the cards, as in  4.2", word.at);
            said_.scores.push_back(score ? std::optional(score->value) : std::nullopt);
        }
        return !said_.scores.empty();
    }

    bool chosen() {
        for (++next_; next_ < words_.size(); ++next_) {
            if (is(words_[next_], "note")) break;
            for (auto& each : listed(words_[next_])) said_.chosen.push_back(std::move(each));
        }
        return !said_.chosen.empty();
    }

    /// "1=carried,2=lost:40/90", "3=20/100".
    bool by_part() {
        const auto& word = words_[next_];
        for (std::size_t at = 0; at < word.id.size();) {
            const auto end = std::min(word.id.find(',', at), word.id.size());
            const auto piece = word.id.substr(at, end - at);
            if (!piece.empty()) one_part(piece, {.offset = word.at.offset + at, .length = piece.size()});
            at = end + 1;
        }
        ++next_;
        return true;
    }

    void one_part(const std::string& piece, Span at) {
        const auto equals = std::min(piece.find('='), piece.size());
        const auto number = read::part_number(piece.substr(0, equals));
        const auto said = equals < piece.size() ? piece.substr(equals + 1) : std::string{};
        const auto colon = std::min(said.find(':'), said.size());
        auto votes = read::votes_in(said.substr(colon < said.size() ? colon + 1 : 0));
        const auto outcome = read::outcome_meant(said.substr(0, colon));
        if (!number || (!outcome && !votes) || (colon < said.size() && (!votes || !outcome))) {
            return error("not-understood", fmt::format("'{}' says nothing of a part", piece),
                         "say it as in  1=carried  or  2=lost:40/90", at);
        }
        auto found = std::ranges::find(said_.parts, *number, &Result::Part::part);
        if (found == said_.parts.end())
            found = said_.parts.insert(found, {.part = *number, .outcome = {}, .votes = {}, .at = at});
        if ((outcome && found->outcome) || (votes && found->votes))
            return error("part-twice", fmt::format("part {} is said twice", *number),
                         "which of them is meant?", at);
        if (outcome) found->outcome = outcome;
        if (!votes) return;
        if (auto wrong = read::wrong_with(*votes); !wrong.empty())
            error("votes-do-not-add-up", std::move(wrong), "look at what was counted", at);
        found->votes = votes;
    }

    void unknown() {
        const auto& word = words_[std::min(next_, words_.size() - 1)];
        const auto names = read::outcome_names();
        const auto near = text::nearest(word.id, names);
        error("not-understood", fmt::format("'{}' is no outcome, and no votes", word.id),
              near.empty() ? fmt::format("say one of {}; votes are said as 210/43/4",
                                         joined(std::span<const std::string_view>(names)))
                           : fmt::format("did you mean '{}'?", near),
              word.at);
    }

    const std::vector<Named>& words_;
    Diagnostics& out_;
    Spoken said_;
    std::size_t next_ = 0;
    bool sound_ = true;
};

}  // namespace

std::optional<Spoken> spoken(const std::vector<Named>& words, const SourcePtr& source, Diagnostics& out) {
    return Hearing(words, source, out).hear();
}

std::vector<Named> words_of(const SourcePtr& line) {
    const auto text = std::string_view(line->text());
    std::vector<Named> result;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n') {
            ++at;
            continue;
        }
        const bool quoted = text[at] == '"';
        const auto begin = quoted ? at + 1 : at;
        auto end = quoted ? text.find('"', begin) : text.find_first_of(" \t\r\n", begin);
        end = std::min(end, text.size());
        result.push_back({.id = std::string(text.substr(begin, end - begin)),
                          .at = {.offset = begin, .length = end - begin}});
        at = quoted ? end + 1 : end;
    }
    return result;
}

}  // namespace plenum::cli
