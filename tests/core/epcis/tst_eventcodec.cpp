#include "base/errortext.h"
#include "core/epcis/randomevent.h"
#include "epcis/epciserrors.h"
#include "epcis/eventcodec.h"

#include <QTest>

using namespace packledger;
using namespace packledger::epcis;

class TestEventCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackEveryEventUnchanged()
    {
        RandomEvents events(1);
        for (int i = 0; i < 2000; ++i) {
            const Event event = events.next();
            const auto back = decodeEvent(encodeEvent(event));
            QVERIFY(back.has_value());
            QVERIFY(*back == event);
        }
    }

    void writesEqualEventsAlike()
    {
        RandomEvents one(7), other(7);
        for (int i = 0; i < 200; ++i)
            QCOMPARE(encodeEvent(one.next()), encodeEvent(other.next()));
    }

    void keepsItsFormOverReleases()
    {
        // Journals of released versions hold these bytes: change the version byte, not the meaning.
        Event event;
        event.eventTime = { "2026-11-22T14:15:00Z", 1795356900000 };
        event.timeZoneOffset = "+01:00";
        event.epcList = { "urn:epc:id:sgtin:0614141.107346.2017", "urn:epc:id:sgtin:0614141.107346.2018" };
        event.action = Action::Observe;
        QCOMPARE(encodeEvent(event).toHex(),
            QByteArray("0100c58002"
                       "14323032362d31312d32325431343a31353a30305ac0eae1b9c068"
                       "062b30313a3030"
                       "0200"
                       "2475726e3a6570633a69643a736774696e3a303631343134312e3130373334362e32303137"
                       "230138"
                       "01"));
    }

    void staysSmallForLongRunsOfSerials()
    {
        Event event;
        for (int i = 0; i < 10000; ++i)
            event.epcList.push_back("urn:epc:id:sgtin:0361414.031234." + QByteArray::number(100000000000 + i * 7919));
        QVERIFY(encodeEvent(event).size() < 10000 * 16);
        QVERIFY(decodeEvent(encodeEvent(event)).value() == event);
    }

    void keepsAnEmptyIlmdApartFromNone()
    {
        Event event;
        event.ilmd.emplace();
        QVERIFY(decodeEvent(encodeEvent(event)).value().ilmd.has_value());
        QVERIFY(!decodeEvent(encodeEvent(Event {})).value().ilmd.has_value());
    }

    void refusesCutAndLengthenedBytes()
    {
        RandomEvents events(3);
        const QByteArray bytes = encodeEvent(events.next());
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto cut = decodeEvent(QByteArrayView(bytes).first(size));
            QVERIFY(!cut.has_value());
            QVERIFY(cut.error().code == codes::eventCodec);
        }
        QVERIFY(!decodeEvent(bytes + 'x').has_value());
    }

    void survivesAnyFlippedByte()
    {
        RandomEvents events(4);
        QRandomGenerator random(5);
        int refused = 0;
        for (int i = 0; i < 20000; ++i) {
            static QByteArray bytes;
            if (i % 100 == 0)
                bytes = encodeEvent(events.next());
            QByteArray flipped = bytes;
            const auto at = qsizetype(random.bounded(int(bytes.size())));
            flipped[at] = char(flipped[at] ^ (1 << random.bounded(8)));
            const auto back = decodeEvent(flipped);
            refused += back.has_value() ? 0 : 1;
            if (back)
                QVERIFY(decodeEvent(encodeEvent(*back)).value() == *back);
        }
        QVERIFY(refused > 0);
    }

    void refusesNodesNestedTooDeep()
    {
        Event event;
        event.extensions.resize(1);
        ExtensionNode *node = &event.extensions.front();
        for (int i = 0; i < 1000; ++i)
            node = &node->children.emplace_back();
        QVERIFY(!decodeEvent(encodeEvent(event)).has_value());
    }

    void hasASentence() { QVERIFY(hasErrorSentence(codes::eventCodec)); }
};

QTEST_APPLESS_MAIN(TestEventCodec)
#include "tst_eventcodec.moc"
