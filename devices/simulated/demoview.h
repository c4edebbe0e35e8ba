#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace packledger::simulated {

/// One pack as the simulated camera draws it.
struct DemoPack
{
    QByteArray message; ///< the GS1 message of its DataMatrix: no leading FNC1, GS (0x1D) between
    QString title; ///< "Syntheticillin 500 mg"
    QString detail; ///< "100 film-coated tablets"
    QString lot; ///< as printed beside the symbol; the message need not agree
    QString expiry; ///< as printed, "2028-11"
};

/// What is before the camera at one time: one pack held in a hand, several as the layer of a case,
/// none an empty picture.
struct DemoView
{
    std::vector<DemoPack> packs;
};

} // namespace packledger::simulated
