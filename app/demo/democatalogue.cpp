#include "demo/democatalogue.h"

#include "gs1/checkdigit.h"
#include "gs1/epcuri.h"
#include "gs1/itemkey.h"

namespace packledger::demo {

gs1::Gln DemoParty::gln() const
{
    const QByteArray body = prefix + "00001";
    return gs1::Gln::parse(body + gs1::checkDigitOf(body)).value();
}

QByteArray DemoParty::sgln() const
{
    return "urn:epc:id:sgln:" + prefix + ".00001.0";
}

gs1::Gtin DemoProduct::gtin(int indicator) const
{
    const QByteArray body = QByteArray::number(indicator) + maker.prefix + reference;
    return gs1::Gtin::parse14(body + gs1::checkDigitOf(body)).value();
}

QByteArray DemoProduct::pattern(int indicator) const
{
    return gs1::toEpcUri(gs1::ItemKey(gtin(indicator)), int(maker.prefix.size()));
}

namespace catalogue {

// Names of companies and products are data of the demo, not words of the program: they are not translated.

const DemoParty &riverside()
{
    static const DemoParty party { "9521000", QStringLiteral("Riverside Distribution"),
        QStringLiteral("12 Riverside Dock"), QStringLiteral("Sampleville"), QStringLiteral("KY"),
        QStringLiteral("40200") };
    return party;
}

const DemoParty &exampleLaboratories()
{
    static const DemoParty party { "9521001", QStringLiteral("Example Laboratories"), QStringLiteral("100 Example Way"),
        QStringLiteral("Exampleton"), QStringLiteral("PA"), QStringLiteral("19000") };
    return party;
}

const DemoParty &northwindGenerics()
{
    static const DemoParty party { "9521002", QStringLiteral("Northwind Generics"), QStringLiteral("7 Northwind Road"),
        QStringLiteral("Testford"), QStringLiteral("NJ"), QStringLiteral("07000") };
    return party;
}

const DemoParty &alderBiologics()
{
    static const DemoParty party { "9521003", QStringLiteral("Alder Biologics"), QStringLiteral("3 Alder Court"),
        QStringLiteral("Mockton"), QStringLiteral("MA"), QStringLiteral("02100") };
    return party;
}

const DemoParty &carrowWholesale()
{
    static const DemoParty party { "9521004", QStringLiteral("Carrow Wholesale"), QStringLiteral("55 Carrow Street"),
        QStringLiteral("Trialburg"), QStringLiteral("OH"), QStringLiteral("43000") };
    return party;
}

const DemoParty &millStreetPharmacy()
{
    static const DemoParty party { "9521005", QStringLiteral("Mill Street Pharmacy"), QStringLiteral("8 Mill Street"),
        QStringLiteral("Sampleville"), QStringLiteral("KY"), QStringLiteral("40210") };
    return party;
}

const DemoParty &lakesideHospital()
{
    static const DemoParty party { "9521006", QStringLiteral("Lakeside Hospital"), QStringLiteral("1 Lakeside Drive"),
        QStringLiteral("Testford"), QStringLiteral("IN"), QStringLiteral("47000") };
    return party;
}

const DemoProduct &exampline()
{
    static const DemoProduct product { exampleLaboratories(), "00101", QStringLiteral("Exampline"),
        QStringLiteral("20 mg"), QStringLiteral("TABLET"), QStringLiteral("30 tablets"),
        QStringLiteral("95210-0101-1") };
    return product;
}

const DemoProduct &syntheticillin()
{
    static const DemoProduct product { exampleLaboratories(), "00205", QStringLiteral("Syntheticillin"),
        QStringLiteral("500 mg"), QStringLiteral("TABLET, FILM COATED"), QStringLiteral("100 film-coated tablets"),
        QStringLiteral("95210-0205-1") };
    return product;
}

const DemoProduct &placebrine()
{
    static const DemoProduct product { exampleLaboratories(), "00312", QStringLiteral("Placebrine"),
        QStringLiteral("5 mg"), QStringLiteral("CAPSULE"), QStringLiteral("28 capsules"),
        QStringLiteral("95210-0312-2") };
    return product;
}

const DemoProduct &imaginol()
{
    static const DemoProduct product { northwindGenerics(), "00040", QStringLiteral("Imaginol"),
        QStringLiteral("40 mg"), QStringLiteral("TABLET"), QStringLiteral("90 tablets"),
        QStringLiteral("95211-0040-9") };
    return product;
}

const DemoProduct &fictamine()
{
    static const DemoProduct product { northwindGenerics(), "00077", QStringLiteral("Fictamine"),
        QStringLiteral("10 mg/ml"), QStringLiteral("SOLUTION"), QStringLiteral("1 bottle, 120 ml"),
        QStringLiteral("95211-0077-1") };
    return product;
}

const DemoProduct &inventumab()
{
    static const DemoProduct product { alderBiologics(), "00008", QStringLiteral("Inventumab"),
        QStringLiteral("40 mg/0.8 ml"), QStringLiteral("INJECTION, SOLUTION"), QStringLiteral("2 pre-filled pens"),
        QStringLiteral("95212-0008-2") };
    return product;
}

} // namespace catalogue

} // namespace packledger::demo
