#include <plenum/base/text.hpp>
#include <plenum/classify/sections_text.hpp>

#include <algorithm>
#include <unordered_set>

namespace plenum::classify {

namespace {

std::string_view singular(std::string_view folded, std::string& room) {
    if (folded.ends_with("'s")) folded.remove_suffix(2);
    if (folded.ends_with("'")) folded.remove_suffix(1);
    if (folded.size() > 4 && folded.ends_with("ies")) {
        room = std::string(folded.substr(0, folded.size() - 3)) + "y";
        return room;
    }
    if (folded.size() > 3 && folded.ends_with("s") && !folded.ends_with("ss")) folded.remove_suffix(1);
    return folded;
}

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

char lower(char c) {
    return is_capital(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Of words that are letters and digits only, and what parts them.
bool is_plain(char c) {
    return is_capital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ' || c == '-';
}

bool in_capitals(std::string_view written) {
    return std::ranges::none_of(written, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

TermReader::TermReader(const Vocabulary& vocabulary) : stemmer_(vocabulary.language) {
    for (const auto& word : vocabulary.stop) quiet_.try_emplace(std::string(stemmer_(word)), true);
    for (const auto& stem : vocabulary.stock) quiet_.try_emplace(stem, false);
    // "IT" and "information technology" are one term, and another than the word "it".
    std::unordered_set<std::string> in_capitals_only;
    for (const auto& [first, forms] : vocabulary.forms) {
        for (const auto& form : forms) {
            if (form.capitals) in_capitals_only.insert(form.term);
        }
    }
    for (const auto& [first, forms] : vocabulary.forms) {
        const auto number = stem_number(first);
        for (const auto& form : forms) {
            const auto term = in_capitals_only.contains(form.term) ? text::upper(form.term) : form.term;
            Form mine{.term = {.stem = stem_number(term), .form = form_number(term)},
                      .capitals = form.capitals};
            for (const auto& stem : form.stems) mine.stems.push_back(stem_number(stem));
            abbreviations_[number].push_back(std::move(mine));
        }
    }
}

TermNumber TermReader::stem_number(std::string_view stem) {
    if (const auto known = stems_.find(stem); known != stems_.end()) return known->second;
    const auto number = static_cast<TermNumber>(stems_.size());
    stems_.try_emplace(std::string(stem), number);
    const auto quiet = quiet_.find(stem);
    telling_.push_back(quiet == quiet_.end());
    stop_.push_back(quiet != quiet_.end() && quiet->second);
    abbreviations_.emplace_back();
    return number;
}

TermNumber TermReader::form_number(std::string_view form) {
    if (const auto known = forms_.find(form); known != forms_.end()) return known->second;
    const auto number = static_cast<TermNumber>(forms_.size());
    forms_.try_emplace(std::string(form), number);
    return number;
}

TermReader::Word TermReader::pieces_of(std::string_view folded) {
    const auto before = pieces_.size();
    for (std::size_t from = 0; from <= folded.size();) {
        const auto to = std::min(folded.find('-', from), folded.size());
        auto word = folded.substr(from, to - from);
        // "e-consultation" is another word than "consultation", and the same as "econsultation".
        std::string glued;
        if (word.size() == 1 && to < folded.size()) {
            const auto end = std::min(folded.find('-', to + 1), folded.size());
            glued.append(word).append(folded.substr(to + 1, end - to - 1));
            word = glued;
            from = end + 1;
        } else {
            from = to + 1;
        }
        if (word.ends_with("'s")) word.remove_suffix(2);
        if (word.empty()) continue;
        const std::string stem{stemmer_(word)};
        std::string room;
        pieces_.push_back({.term = {.stem = stem_number(stem), .form = form_number(singular(word, room))},
                           .dropped = text::length(word) < 2});
    }
    return {.from = static_cast<std::uint32_t>(before),
            .count = static_cast<std::uint32_t>(pieces_.size() - before),
            .met = true};
}

TermReader::Word TermReader::met(const std::string& folded) {
    auto& word = words_[folded];
    if (!word.met) word = pieces_of(folded);
    return word;
}

/// Not `met` when no text has used the word in any form.
TermReader::Word TermReader::known(const std::string& folded) {
    const auto [place, is_new] = words_.try_emplace(folded);
    if (is_new) {
        const bool one_stem = folded.find_first_of("-'") == std::string::npos;
        if (!one_stem || stems_.contains(stemmer_(folded))) place->second = pieces_of(folded);
    }
    return place->second;
}

void TermReader::find(const Word& word, bool capitals) {
    for (auto i = word.from; i < word.from + word.count; ++i)
        found_.push_back({.piece = pieces_[i], .capitals = capitals});
}

TermRow TermReader::joined() const {
    const auto& found = found_;
    TermRow result;
    result.reserve(found.size());
    const auto stands = [&](const Form& form, std::size_t at) {
        if (form.stems.size() > found.size() - at || (form.capitals && !found[at].capitals)) return false;
        for (std::size_t i = 0; i < form.stems.size(); ++i) {
            if (found[at + i].piece.term.stem != form.stems[i]) return false;
        }
        return true;
    };
    for (std::size_t at = 0; at < found.size();) {
        const auto& forms = abbreviations_[found[at].piece.term.stem];
        const auto form = std::ranges::find_if(forms, [&](const auto& each) { return stands(each, at); });
        if (form != forms.end()) {
            result.push_back(form->term);
            at += form->stems.size();
        } else {
            if (!found[at].piece.dropped) result.push_back(found[at].piece.term);
            ++at;
        }
    }
    return result;
}

TermRow TermReader::read(std::string_view text) {
    found_.clear();
    for (const auto& word : text::words(text))
        find(met(word.folded), in_capitals(text.substr(word.offset, word.length)));
    return joined();
}

TermRow TermReader::read(std::string_view text, const CutText& words, const WordTable& table) {
    found_.clear();
    by_number_.resize(table.size());
    for (const auto& [number, offset, length] : words) {
        auto& word = by_number_[number];
        if (!word.met) word = met(table.folded[number]);
        find(word, in_capitals(text.substr(offset, length)));
    }
    return joined();
}

TermReader::LookedUp TermReader::look_up(std::string_view text) {
    found_.clear();
    LookedUp result;
    std::size_t met = 0;
    const auto add = [&](const std::string& folded, std::string_view written) {
        ++result.words;
        const auto word = known(folded);
        if (!word.met) return;
        ++met;
        find(word, in_capitals(written));
    };
    if (!std::ranges::all_of(text, is_plain)) {
        for (const auto& word : text::words(text)) add(word.folded, text.substr(word.offset, word.length));
    } else {
        // Nearly all keywords are such.
        std::string folded;
        for (std::size_t from = 0; from < text.size();) {
            auto to = std::min(text.find_first_of(" -", from), text.size());
            if (to == from + 1 && to < text.size() && text[to] == '-')
                to = std::min(text.find_first_of(" -", to + 1), text.size());
            const auto written = text.substr(from, to - from);
            from = to + 1;
            folded.assign(written);
            for (auto& c : folded) c = lower(c);
            if (!folded.empty()) add(folded, written);
        }
    }
    result.whole = met == result.words;
    if (met > 0) result.terms = joined();
    return result;
}

std::vector<TermRow> TermReader::look_up_all(std::string_view pattern) {
    if (alphabet_.empty()) {
        for (const auto& [word, found] : words_) {
            if (found.met) alphabet_.push_back(word);
        }
        std::ranges::sort(alphabet_);
    }
    std::vector<TermRow> result;
    const auto add = [&](const std::string& word) {
        if (auto row = look_up(word).terms; !row.empty()) result.push_back(std::move(row));
    };
    if (pattern.starts_with('*')) {
        const auto ending = text::fold(pattern.substr(1));
        for (const auto& word : alphabet_) {
            if (word.ends_with(ending)) add(word);
        }
        return result;
    }
    const auto beginning = text::fold(pattern.substr(0, pattern.size() - 1));
    auto word = std::ranges::lower_bound(alphabet_, beginning);
    for (; word != alphabet_.end() && word->starts_with(beginning); ++word) add(*word);
    return result;
}

NumberedTexts number_texts(const Motions& motions, TermReader& reader, const Cuttings* cut) {
    NumberedTexts result;
    result.rows.reserve(motions.size());
    for (std::size_t m = 0; m < motions.size(); ++m) {
        const auto& motion = motions[m];
        const auto read = [&](std::string_view text, std::size_t place) {
            return cut == nullptr ? reader.read(text) : reader.read(text, cut->plain(m)[place], cut->words);
        };
        auto& row = result.rows.emplace_back(read(motion.text, 0));
        auto& parts = result.parts.emplace_back();
        for (const auto& part : motion.parts) {
            parts.push_back(row.size());
            const auto more = read(part.text, parts.size());
            row.insert(row.end(), more.begin(), more.end());
        }
    }
    return result;
}

}  // namespace plenum::classify
