#include "sync/partnerterms.h"

#include <QTest>

using namespace packledger::sync;

/// What a partner's server tells of the documents that it takes, and what follows for its profile.
class tst_PartnerTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheNarrowerOfBothLimits();
    void changesTheFormOnlyWhereItIsNotTaken_data();
    void changesTheFormOnlyWhereItIsNotTaken();
    void saysItInWords();
};

void tst_PartnerTerms::takesTheNarrowerOfBothLimits()
{
    PartnerProfile profile;
    profile.mostEvents = 50;
    const PartnerTerms terms { .mostBytes = 1000, .mostEvents = 100 };
    QVERIFY(!keepsTerms(profile, terms));
    const PartnerProfile kept = withTerms(profile, terms);
    QCOMPARE(kept.mostBytes, 1000);
    QCOMPARE(kept.mostEvents, 50);
    QVERIFY(keepsTerms(kept, terms));
    QVERIFY(keepsTerms(profile, {}));
    QVERIFY(!PartnerTerms {}.isTold());
}

void tst_PartnerTerms::changesTheFormOnlyWhereItIsNotTaken_data()
{
    QTest::addColumn<EpcisForm>("ours");
    QTest::addColumn<QByteArrayList>("types");
    QTest::addColumn<EpcisForm>("kept");
    const QByteArrayList json { "application/ld+json", "application/json" };
    const QByteArrayList xml { "text/xml" };
    QTest::newRow("nothing told") << EpcisForm::Xml12 << QByteArrayList() << EpcisForm::Xml12;
    QTest::newRow("JSON alone") << EpcisForm::Xml12 << json << EpcisForm::Json20;
    QTest::newRow("JSON alone, as ours is") << EpcisForm::Json20 << json << EpcisForm::Json20;
    QTest::newRow("XML alone") << EpcisForm::Json20 << xml << EpcisForm::Xml20;
    QTest::newRow("XML alone, of the older kind") << EpcisForm::Xml12 << xml << EpcisForm::Xml12;
    QTest::newRow("both") << EpcisForm::Xml12 << json + xml << EpcisForm::Xml12;
    QTest::newRow("something else") << EpcisForm::Xml12 << QByteArrayList { "text/csv" } << EpcisForm::Xml12;
}

void tst_PartnerTerms::changesTheFormOnlyWhereItIsNotTaken()
{
    QFETCH(const EpcisForm, ours);
    QFETCH(const QByteArrayList, types);
    QFETCH(const EpcisForm, kept);
    PartnerProfile profile;
    profile.form = ours;
    QCOMPARE(withTerms(profile, { .contentTypes = types }).form, kept);
}

void tst_PartnerTerms::saysItInWords()
{
    const QString words
        = wordsOf({ .mostBytes = 1000, .mostEvents = 5, .contentTypes = { "application/ld+json", "application/xml" } });
    QVERIFY(words.contains(QStringLiteral("5 events")));
    QVERIFY(words.contains(QStringLiteral("JSON-LD")));
    QVERIFY(words.contains(QStringLiteral("EPCIS XML")));
}

QTEST_GUILESS_MAIN(tst_PartnerTerms)
#include "tst_partnerterms.moc"
