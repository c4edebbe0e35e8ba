#include "identificationtarget.h"

#include <QRandomGenerator>
#include <QTest>

using namespace packledger;

/// A short random slice of what the fuzzer does for long: good codes, damaged, joined and cut.
class tst_IdentificationSlice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForDamagedCodes();
    void holdsForNoise();
};

namespace {

const QByteArray seeds[] = { "]d2010037882965392021FBZ4AE\x1d"
                             "17310807"
                             "10DFQB",
    "00106141412345678908",
    "8006"
    "095212345432130102"
    "21A",
    "[)>\x1e"
    "06\x1d"
    "9N113163053975\x1d"
    "1T41TM08\x1d"
    "D310111\x1d"
    "SKF\x1e\x04",
    "+A999123451/$$3281231LOT7/SSN428", "https://id.gs1.org/01/00378829653920/10/L/21/A?17=310807",
    "urn:epc:id:sgtin:0378829.065392.FB%2FZ", "urn:epc:id:sgln:4012345.00005.122", "urn:epc:id:cpi:0614141.123ABC%2F.9",
    "(01)00378829653920(21)FBZ4AE", "]E00369258748097", "00378829653920 FBZ4AE", "414401234500005425412" };

} // namespace

void tst_IdentificationSlice::holdsForDamagedCodes()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 15'000; ++i) {
        QByteArray text = seeds[random.bounded(int(std::size(seeds)))];
        if (random.bounded(8) == 0)
            text += seeds[random.bounded(int(std::size(seeds)))];
        for (int n = random.bounded(4); n > 0 && !text.isEmpty(); --n) {
            const qsizetype at = random.bounded(int(text.size()));
            switch (random.bounded(4)) {
            case 0:
                text.truncate(at);
                break;
            case 1:
                text[at] = static_cast<char>(random.bounded(256));
                break;
            case 2:
                text.insert(at, static_cast<char>(random.bounded(32, 127)));
                break;
            default:
                text.remove(at, random.bounded(1, 5));
                break;
            }
        }
        fuzz::tryIdentification(text);
    }
}

void tst_IdentificationSlice::holdsForNoise()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 5'000; ++i) {
        QByteArray text(random.bounded(120), Qt::Uninitialized);
        for (char &c : text)
            c = static_cast<char>(random.bounded(4) ? random.bounded('0', 'Z') : random.bounded(256));
        fuzz::tryIdentification(text);
    }
}

QTEST_GUILESS_MAIN(tst_IdentificationSlice)
#include "tst_identificationslice.moc"
