#include <plenum/data/data.hpp>

#include <cstddef>

namespace plenum::data {

namespace {

void put(std::string& out, std::size_t number) {
    for (; number >= 0x80; number >>= 7U) out += static_cast<char>(0x80U | (number & 0x7FU));
    out += static_cast<char>(number);
}

void put(std::string& out, std::string_view text) {
    put(out, text.size());
    out += text;
}

void put(std::string& out, const Tree& tree) {
    put(out, static_cast<std::size_t>(tree.kind) * 2 + (tree.quoted ? 1 : 0));
    put(out, tree.key);
    put(out, tree.text);
    put(out, tree.children.size());
    for (const auto& child : tree.children) put(out, child);
}

/// Reads what `put` wrote. The bytes are our own, compiled in: they are trusted.
class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

    Tree tree() {
        Tree result;
        const auto kind = number();
        result.kind = static_cast<Tree::Kind>(kind / 2);
        result.quoted = kind % 2 != 0;
        result.key = text();
        result.text = text();
        const auto children = number();
        result.children.reserve(children);
        for (std::size_t i = 0; i < children; ++i) result.children.push_back(tree());
        return result;
    }

private:
    std::size_t number() {
        std::size_t result = 0;
        for (unsigned shift = 0;; shift += 7U) {
            const auto byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            result |= static_cast<std::size_t>(byte & 0x7FU) << shift;
            if (byte < 0x80) return result;
        }
    }

    std::string_view text() {
        const auto length = number();
        const auto result = rest_.substr(0, length);
        rest_.remove_prefix(length);
        return result;
    }

    std::string_view rest_;
};

}  // namespace

std::string packed(const Tree& tree) {
    std::string result;
    put(result, tree);
    return result;
}

Tree unpacked(std::string_view bytes) {
    return Unpacker(bytes).tree();
}

}  // namespace plenum::data
