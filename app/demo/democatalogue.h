#pragma once

#include "gs1/gln.h"
#include "gs1/gtin.h"

#include <QByteArray>
#include <QString>

namespace packledger::demo {

/// A company of the demo: invented, with numbers of GS1's demonstration prefix 952.
struct DemoParty
{
    QByteArray prefix; ///< GS1 Company Prefix, 7 digits
    QString name;
    QString street;
    QString city;
    QString state;
    QString postalCode;

    [[nodiscard]] gs1::Gln gln() const;
    [[nodiscard]] QByteArray sgln() const; ///< EPC URI
};

/// A product of the demo: invented, as all that is in the boxes.
struct DemoProduct
{
    const DemoParty &maker;
    QByteArray reference; ///< 5 digits behind the company prefix
    QString name;
    QString strength;
    QString form;
    QString netContent;
    QString ndc;

    /// Indicator 0: the unit; 3: a bundle; 5: a case.
    [[nodiscard]] gs1::Gtin gtin(int indicator) const;
    /// EPC pattern URI of all packs of a level, as master data names them.
    [[nodiscard]] QByteArray pattern(int indicator) const;
    /// "Syntheticillin 500 mg"
    [[nodiscard]] QString title() const { return name + QLatin1Char(' ') + strength; }
};

namespace catalogue {

[[nodiscard]] const DemoParty &riverside(); ///< the demo site itself
[[nodiscard]] const DemoParty &exampleLaboratories();
[[nodiscard]] const DemoParty &northwindGenerics();
[[nodiscard]] const DemoParty &alderBiologics();
[[nodiscard]] const DemoParty &carrowWholesale();
[[nodiscard]] const DemoParty &millStreetPharmacy(); ///< a customer
[[nodiscard]] const DemoParty &lakesideHospital(); ///< a customer

[[nodiscard]] const DemoProduct &exampline();
[[nodiscard]] const DemoProduct &syntheticillin();
[[nodiscard]] const DemoProduct &placebrine(); ///< the one that is packed in bundles
[[nodiscard]] const DemoProduct &imaginol();
[[nodiscard]] const DemoProduct &fictamine();
[[nodiscard]] const DemoProduct &inventumab();

} // namespace catalogue

} // namespace packledger::demo
