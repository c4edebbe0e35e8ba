#include "epcis/vocabulary.h"

#include <QTest>

using namespace packledger::epcis;

class TestVocabulary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEverySpellingOfATerm_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        for (const char *spelling : { "shipping", "urn:epcglobal:cbv:bizstep:shipping",
                 "https://ref.gs1.org/cbv/BizStep-shipping", "cbv:BizStep-shipping",
                 "https://ns.gs1.org/cbv/BizStep-shipping", "URN:epcglobal:CBV:bizstep:shipping" })
            QTest::newRow(spelling) << QByteArray(spelling);
    }
    void readsEverySpellingOfATerm()
    {
        QFETCH(QByteArray, spelling);
        QCOMPARE(standardTerm(Vocabulary::BizStep, spelling), QByteArray("shipping"));
        QCOMPARE(toUrn(Vocabulary::BizStep, spelling), QByteArray("urn:epcglobal:cbv:bizstep:shipping"));
        QCOMPARE(toWebUri(Vocabulary::BizStep, spelling), QByteArray("https://ref.gs1.org/cbv/BizStep-shipping"));
        QCOMPARE(toJsonTerm(Vocabulary::BizStep, spelling), QByteArray("shipping"));
        QVERIFY(standardTerm(Vocabulary::Disposition, spelling).isEmpty());
    }

    void keepsTheVocabulariesApart()
    {
        QCOMPARE(toUrn(Vocabulary::Disposition, "in_transit"), QByteArray("urn:epcglobal:cbv:disp:in_transit"));
        QCOMPARE(toUrn(Vocabulary::BizTransactionType, "https://ref.gs1.org/cbv/BTT-po"),
            QByteArray("urn:epcglobal:cbv:btt:po"));
        QCOMPARE(toWebUri(Vocabulary::SourceDestinationType, "owning_party"),
            QByteArray("https://ref.gs1.org/cbv/SDT-owning_party"));
        QCOMPARE(toWebUri(Vocabulary::ErrorReason, "urn:epcglobal:cbv:er:did_not_occur"),
            QByteArray("https://ref.gs1.org/cbv/ER-did_not_occur"));
        QCOMPARE(
            toWebUri(Vocabulary::MeasurementType, "gs1:Temperature"), QByteArray("https://gs1.org/voc/Temperature"));
        QCOMPARE(toUrn(Vocabulary::MeasurementType, "Temperature"), QByteArray("https://gs1.org/voc/Temperature"));
        QCOMPARE(
            toJsonTerm(Vocabulary::SensorComponent, "https://ref.gs1.org/cbv/Comp-latitude"), QByteArray("latitude"));
    }

    void leavesTheUrisOfOthersAlone()
    {
        const QByteArray own = "http://epcis.example.com/user/vocab/bizstep/exampling";
        QVERIFY(standardTerm(Vocabulary::BizStep, own).isEmpty());
        QCOMPARE(toUrn(Vocabulary::BizStep, own), own);
        QCOMPARE(toWebUri(Vocabulary::BizStep, own), own);
        QCOMPARE(toJsonTerm(Vocabulary::BizStep, own), own);
        QCOMPARE(toUrn(Vocabulary::SourceDestinationType, "cbv:my_own_party"), QByteArray("cbv:my_own_party"));
    }

    void keepsAMisspeltWordInEveryForm()
    {
        const QByteArray misspelt = "urn:epcglobal:cbv:bizstep:recieving";
        QVERIFY(standardTerm(Vocabulary::BizStep, misspelt).isEmpty());
        QCOMPARE(wordOf(Vocabulary::BizStep, misspelt), QByteArray("recieving"));
        QCOMPARE(toWebUri(Vocabulary::BizStep, misspelt), QByteArray("https://ref.gs1.org/cbv/BizStep-recieving"));
        QCOMPARE(toJsonTerm(Vocabulary::BizStep, misspelt), QByteArray("https://ref.gs1.org/cbv/BizStep-recieving"));
        QCOMPARE(toUrn(Vocabulary::BizStep, toJsonTerm(Vocabulary::BizStep, misspelt)), misspelt);
    }

    void guessesWhatAMisspeltWordStandsFor()
    {
        QCOMPARE(nearestTerm(Vocabulary::BizStep, "recieving"), QByteArray("receiving"));
        QCOMPARE(nearestTerm(Vocabulary::BizStep, "Shipping"), QByteArray("shipping"));
        QCOMPARE(nearestTerm(Vocabulary::Disposition, "in_transite"), QByteArray("in_transit"));
        QVERIFY(nearestTerm(Vocabulary::BizStep, "exampling-with-a-drone").isEmpty());
        QVERIFY(nearestTerm(Vocabulary::BizStep, QByteArray(5000, 'x')).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
