// A stranger's program: proves that what is installed can be found, included and linked.
#include <plenum/read/motions.hpp>

#include <memory>

int main() {
    const auto source =
        std::make_shared<const plenum::Source>("a.yaml", "text: That conference asks for tea.\n");
    plenum::Diagnostics found;
    return plenum::read::motions({source}, found).size() == 1 ? 0 : 1;
}
