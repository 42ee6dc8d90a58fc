#include <plenum/data/data.hpp>

namespace plenum::data {

Tree tree(std::string_view name) {
    const auto found = bytes(name);
    return found.empty() ? Tree{} : unpacked(found);
}

}  // namespace plenum::data
