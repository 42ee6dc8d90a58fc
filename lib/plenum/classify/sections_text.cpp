#include <plenum/base/text.hpp>
#include <plenum/classify/sections_text.hpp>

#include <algorithm>

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

bool in_capitals(std::string_view written) {
    return std::ranges::none_of(written, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

TermReader::TermReader(const Vocabulary& vocabulary) : stemmer_(vocabulary.language) {
    for (const auto& word : vocabulary.stop) quiet_.try_emplace(std::string(stemmer_(word)), true);
    for (const auto& stem : vocabulary.stock) quiet_.try_emplace(stem, false);
    for (const auto& [first, forms] : vocabulary.forms) {
        const auto number = stem_number(first);
        for (const auto& form : forms) {
            Form mine{.term = {.stem = stem_number(form.term), .form = form_number(form.term)},
                      .capitals = form.capitals};
            for (const auto& stem : form.stems) mine.stems.push_back(stem_number(stem));
            if (form.capitals && form.stems.size() == 1) pronouns_.insert(form.stems.front());
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

std::vector<TermReader::Piece> TermReader::pieces_of(std::string_view folded) {
    std::vector<Piece> result;
    for (std::size_t from = 0; from <= folded.size();) {
        const auto to = std::min(folded.find('-', from), folded.size());
        auto word = folded.substr(from, to - from);
        from = to + 1;
        if (word.ends_with("'s")) word.remove_suffix(2);
        if (word.empty()) continue;
        const std::string stem{stemmer_(word)};
        std::string room;
        result.push_back({.term = {.stem = stem_number(stem), .form = form_number(singular(word, room))},
                          .dropped = text::length(word) < 2 || pronouns_.contains(stem)});
    }
    return result;
}

std::vector<TermReader::Found> TermReader::found_in(std::string_view text, bool grow, bool& unknown) {
    std::vector<Found> result;
    for (const auto& word : text::words(text)) {
        auto known = words_.find(word.folded);
        if (known == words_.end()) {
            if (!grow) {
                std::string stem{stemmer_(word.folded)};
                if (word.folded.find_first_of("-'") == std::string::npos && !stems_.contains(stem)) {
                    unknown = true;
                    return {};
                }
            }
            known = words_.try_emplace(word.folded, pieces_of(word.folded)).first;
        }
        const bool capitals = in_capitals(text.substr(word.offset, word.length));
        for (const auto& piece : known->second) result.push_back({.piece = piece, .capitals = capitals});
    }
    return result;
}

TermRow TermReader::joined(const std::vector<Found>& found) const {
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
    bool unknown = false;
    return joined(found_in(text, true, unknown));
}

TermRow TermReader::look_up(std::string_view text) {
    bool unknown = false;
    return joined(found_in(text, false, unknown));
}

std::vector<TermRow> number_texts(const Motions& motions, TermReader& reader) {
    std::vector<TermRow> result;
    result.reserve(motions.size());
    for (const auto& motion : motions) result.push_back(reader.read(whole_text(motion)));
    return result;
}

}  // namespace plenum::classify
