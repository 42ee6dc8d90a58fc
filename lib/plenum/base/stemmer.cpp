#include <plenum/base/error.hpp>
#include <plenum/base/stemmer.hpp>

#include <libstemmer.h>

namespace plenum {

namespace {

std::string known_languages() {
    std::string result;
    for (const char** name = sb_stemmer_list(); *name != nullptr; ++name) {
        result += (result.empty() ? "" : ", ") + std::string(*name);
    }
    return result;
}

}  // namespace

void Stemmer::Close::operator()(void* stemmer) const {
    sb_stemmer_delete(static_cast<sb_stemmer*>(stemmer));
}

Stemmer::Stemmer(const std::string& language) : stemmer_(sb_stemmer_new(language.c_str(), "UTF_8")) {
    if (!stemmer_) {
        throw Error("there is no word stemming for the language '" + language + "'",
                    "known languages: " + known_languages());
    }
}

std::string_view Stemmer::operator()(std::string_view folded) {
    if (const auto known = known_.find(folded); known != known_.end()) return known->second;
    const auto* result =
        sb_stemmer_stem(static_cast<sb_stemmer*>(stemmer_.get()),
                        reinterpret_cast<const sb_symbol*>(folded.data()), static_cast<int>(folded.size()));
    const auto length = static_cast<std::size_t>(sb_stemmer_length(static_cast<sb_stemmer*>(stemmer_.get())));
    return known_.try_emplace(std::string(folded), reinterpret_cast<const char*>(result), length)
        .first->second;
}

}  // namespace plenum
