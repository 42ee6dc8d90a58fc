#include <plenum/classify/nouns.hpp>

#include <algorithm>

namespace plenum::classify {

bool looks_like_noun(const Tokens& tokens, std::size_t end) {
    if (end >= tokens.size() || tokens[end].gap != Break::none || begins(tokens, end, Role::infinitive) > 0)
        return false;
    return skip(tokens, end, {Role::preposition, Role::conjunction, Role::state, Role::duty}) > end;
}

bool procedural(const Tokens& tokens, std::size_t at) {
    constexpr std::size_t adjectives = 1;
    for (std::size_t others = 0; at < tokens.size() && others <= adjectives;) {
        if (begins(tokens, at, Role::procedure) > 0) return true;
        if (tokens[at].body != nullptr) return false;
        const auto next = skip(tokens, at, {Role::clause});
        const auto small = next > at ? next - at : begins(tokens, at, Role::before);
        others += small == 0 ? 1 : 0;
        at += std::max<std::size_t>(small, 1);
    }
    return false;
}

bool owned(const Tokens& tokens, std::size_t at) {
    const auto end = at + begins(tokens, at, Role::thing);
    if (end == at || end >= tokens.size() || tokens[end].gap != Break::none) return end > at;
    if (tokens[at].body != nullptr) return true;  // "the GPC premises subcommittee"
    const bool object = tokens[end].body != nullptr || (begins(tokens, end, Role::before) > 0 &&
                                                        begins(tokens, end, Role::preposition) == 0);
    return !object;
}

}  // namespace plenum::classify
