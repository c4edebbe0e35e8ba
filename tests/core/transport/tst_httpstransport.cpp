#include "base/baseerrors.h"
#include "base/errortext.h"
#include "core/transport/httpsbench.h"
#include "transport/secreterrors.h"
#include "transport/transporterrors.h"

#include <QElapsedTimer>
#include <QTest>

using namespace packledger;

/// A repository of EPCIS 2.0 and a plain server, good and bad ones, on this machine.
class tst_HttpsTransport : public QObject, private test::HttpsBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_peer.start())
            QSKIP("python3 is missing: there is no repository to send to");
    }
    void init() { begin(); }

    void tellsWhatAnAnswerMeans_data();
    void tellsWhatAnAnswerMeans();
    void honoursHowLongThePartnerWantsToWait();
    void honoursItAlsoBeforeAnythingIsSentOrFetched();
    void endsInTime();
    void endsWhenCancelled();
    void postsPlainDocuments_data();
    void postsPlainDocuments();
    void fetchesEventsPageByPage();
    void fetchesPagesBehindAProxy();
    void fetchesNothingTwice();
    void goesNowhereElseForAPage_data();
    void goesNowhereElseForAPage();
    void signsInAndSaysNoSecret();
    void tellsStepByStepWhatFails();
    void refusesFaultyOptions_data();
    void refusesFaultyOptions();
};

void tst_HttpsTransport::tellsWhatAnAnswerMeans_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *mode, State state, const char *code) {
        QTest::newRow(name) << QByteArray(mode) << state << QString::fromLatin1(code);
    };
    row("server busy", "busy", State::Failed, "transport.trouble");
    row("server broken", "broken", State::Failed, "transport.trouble");
    row("not let in", "locked", State::Failed, "transport.sign-in");
    row("not valid", "invalid", State::Refused, "transport.refused");
    row("too large for it", "toolarge", State::Refused, "transport.limit");
    row("has it from an attempt before", "exists", State::Acknowledged, "");
    row("cut without an answer", "drop", State::Failed, "transport.lost");
    row("cut within the answer", "half", State::Failed, "transport.lost");
    row("a page of the hotel's network", "page", State::Failed, "transport.answer");
    row("202 without a job", "nojob", State::Failed, "transport.answer");
    row("sent to another host", "elsewhere", State::Failed, "transport.redirect");
    row("a job at another host", "wronghost", State::Failed, "transport.redirect");
    row("a job forgotten", "joblost", State::Delivered, "transport.job-unknown");
    row("a job behind a proxy that keeps a part of the path", "behind", State::Acknowledged, "");
    row("a job beneath another part of the path", "otherprefix", State::Acknowledged, "");
    row("a job that is in neither place", "behindlost", State::Delivered, "transport.job-unknown");
    row("no limits told", "unknown", State::Acknowledged, "");
}

void tst_HttpsTransport::tellsWhatAnAnswerMeans()
{
    QFETCH(QByteArray, mode);
    QFETCH(State, state);
    QFETCH(QString, code);
    const sync::DeliveryOutcome outcome = transport(mode.constData())->send(parcel(), m_goOn);
    QCOMPARE(outcome.error ? QString(outcome.error->code.name()) : QString(), code);
    QCOMPARE(outcome.state, state);
    if (outcome.error)
        QVERIFY(outcome.error->detail.size() < 600);
}

void tst_HttpsTransport::honoursHowLongThePartnerWantsToWait()
{
    const sync::DeliveryOutcome outcome = transport("busy")->send(parcel(), m_goOn);
    QCOMPARE(outcome.retryAfterMs.value(), 17'000);
}

void tst_HttpsTransport::honoursItAlsoBeforeAnythingIsSentOrFetched()
{
    const auto repository = transport("later", { { QStringLiteral("fetch"), true } });
    const sync::DeliveryOutcome outcome = repository->send(parcel(), m_goOn);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.retryAfterMs.value(), 3'600'000);
    QVERIFY(!poll(*repository));
    QCOMPARE(repository->pollWishMs().value(), 3'600'000);
    QVERIFY(posts().isEmpty());
}

void tst_HttpsTransport::endsInTime()
{
    const auto repository = transport("hang", { { QStringLiteral("timeout_s"), 1 } });
    const sync::DeliveryOutcome outcome = repository->send(parcel(), m_goOn);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->code, codes::partnerSilent);
    const sync::DeliveryOutcome large
        = transport("huge", { { QStringLiteral("most_bytes"), 1000 } })->send(parcel(), m_goOn);
    QCOMPARE(large.state, State::Failed);
    QCOMPARE(large.error->code, codes::transferTooLarge);
}

void tst_HttpsTransport::endsWhenCancelled()
{
    const auto repository = transport("hang", { { QStringLiteral("timeout_s"), 3600 } });
    QElapsedTimer since;
    since.start();
    m_goOn = [&](qint64, qint64) { return !since.hasExpired(300); };
    const sync::DeliveryOutcome outcome = repository->send(parcel(), m_goOn);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->code, codes::cancelled);
}

void tst_HttpsTransport::postsPlainDocuments_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<State>("state");
    const auto row = [](const char *name, const char *mode, const QJsonObject &options, State state) {
        QTest::newRow(name) << QByteArray(mode) << options << state;
    };
    const QJsonObject words { { QStringLiteral("accepted"), QStringLiteral("\\baccepted\\b") },
        { QStringLiteral("refused"), QStringLiteral("rejected: .+") } };
    row("status alone", "plain", {}, State::Acknowledged);
    row("by a word", "plain", words, State::Acknowledged);
    row("refused by a word", "plainrefusal", words, State::Refused);
    row("202 where nobody allowed it", "plainaccepted", {}, State::Failed);
    row("202 where the profile allows it", "plainaccepted", { { QStringLiteral("expect"), 202 } }, State::Acknowledged);
    row("a page for browsers", "page", {}, State::Failed);
    row("not valid", "invalid", {}, State::Refused);
    row("not let in", "needs", {}, State::Failed);
    row("server broken", "broken", {}, State::Failed);
}

void tst_HttpsTransport::postsPlainDocuments()
{
    QFETCH(QByteArray, mode);
    QFETCH(QJsonObject, options);
    QFETCH(State, state);
    options.insert(QStringLiteral("binding"), QStringLiteral("post"));
    const sync::DeliveryOutcome outcome = transport(mode.constData(), options)->send(parcel(), m_goOn);
    QCOMPARE(outcome.state, state);
    QCOMPARE(posts().size(), 1);
    QCOMPARE(header(posts().first(), "idempotency-key"), QStringLiteral("urn:uuid:4711"));
    QCOMPARE(posts().first().value(QLatin1StringView("path")).toString(), u'/' + QString::fromLatin1(mode));
}

void tst_HttpsTransport::fetchesEventsPageByPage()
{
    const auto repository = transport("good",
        { { QStringLiteral("fetch"), true }, { QStringLiteral("per_page"), 1 },
            { QStringLiteral("query"),
                QJsonObject { { QStringLiteral("EQ_bizStep"), QStringLiteral("shipping|receiving & more") } } } });
    QCOMPARE(poll(*repository).value(), 3);
    for (size_t page = 0; page < 3; ++page) {
        QVERIFY(m_arrivals.kept[page].bytes.contains("urn:uuid:" + QByteArray::number(page + 1)));
        QCOMPARE(m_arrivals.kept[page].contentType, QByteArray("application/ld+json"));
        QVERIFY(m_arrivals.kept[page].fileName.endsWith(QLatin1StringView(".json")));
    }
    const QString asked = m_peer.requests().at(1).value(QLatin1StringView("path")).toString();
    QVERIFY2(asked.startsWith(QLatin1StringView("/good/events?EQ_bizStep=shipping%7Creceiving%20%26%20more&perPage=1")),
        qPrintable(asked));
    // Not everything since the beginning of time, by the repository's own clock.
    QVERIFY2(asked.contains(QLatin1StringView("&GE_recordTime=20")), qPrintable(asked));
    QCOMPARE(poll(*transport("noevents", { { QStringLiteral("fetch"), true } })).value(), 0);
    QCOMPARE(poll(*transport("page", { { QStringLiteral("fetch"), true } })).error().code, codes::senselessAnswer);
    QCOMPARE(poll(*transport("good")).value(), 0); // nobody asked for it
}

void tst_HttpsTransport::fetchesPagesBehindAProxy()
{
    const auto repository = transport("behind", { { QStringLiteral("fetch"), true } });
    const Result<int> kept = poll(*repository);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    QCOMPARE(*kept, 3);
}

void tst_HttpsTransport::fetchesNothingTwice()
{
    QCOMPARE(poll(*transport("good", { { QStringLiteral("fetch"), true } })).value(), 3);
    // The same events in a document made anew.
    QCOMPARE(poll(*transport("good", { { QStringLiteral("fetch"), true } })).value(), 0);
}

void tst_HttpsTransport::goesNowhereElseForAPage_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QString>("code");
    QTest::newRow("another host") << QByteArray("strangelink") << QStringLiteral("transport.redirect");
    QTest::newRow("the same page again") << QByteArray("loop") << QStringLiteral("transport.answer");
}

void tst_HttpsTransport::goesNowhereElseForAPage()
{
    QFETCH(QByteArray, mode);
    QFETCH(QString, code);
    const Result<int> polled = poll(*transport(mode.constData(), { { QStringLiteral("fetch"), true } }));
    QVERIFY(!polled);
    QCOMPARE(QString(polled.error().code.name()), code);
    QCOMPARE(m_arrivals.kept.size(), size_t(1)); // what came before it is kept
}

void tst_HttpsTransport::signsInAndSaysNoSecret()
{
    m_secrets.known.insert("token", "canary-c0ffee");
    m_secrets.known.insert("wrong", "canary-badbad");
    m_secrets.known.insert("lines", "canary-first\nX-Evil: 1");
    const auto with = [](const char *name) {
        return QJsonObject { { QStringLiteral("token"), QStringLiteral("secret:") + QString::fromLatin1(name) } };
    };
    QCOMPARE(transport("needs", with("token"))->send(parcel(), m_goOn).state, State::Acknowledged);
    QString everything;
    const auto note = [&](const Error &error) {
        everything += error.detail + error.where.path + error.where.file + errorSentence(error);
    };
    for (const char *mode : { "needs", "echo", "drop", "hang", "half", "huge" }) {
        QJsonObject options = with("wrong");
        options.insert(QStringLiteral("timeout_s"), 1);
        const sync::DeliveryOutcome outcome = transport(mode, options)->send(parcel(), m_goOn);
        QVERIFY(outcome.error);
        note(*outcome.error);
        everything += outcome.answer;
        (void)transport(mode, options)
            ->test(
                [&](const sync::TestStep &step) {
                    everything += step.said;
                    if (step.error)
                        note(*step.error);
                },
                m_goOn);
    }
    QJsonObject lines = with("lines");
    lines.insert(QStringLiteral("url"), m_peer.url("good"));
    note(made(lines).error());
    note(made(
        { { QStringLiteral("url"), m_peer.url("good") }, { QStringLiteral("token"), QStringLiteral("canary-plain") } })
             .error());
    note(made({ { QStringLiteral("url"), m_peer.url("good") },
                  { QStringLiteral("headers"),
                      QJsonObject { { QStringLiteral("Authorization"), QStringLiteral("canary-header") } } } })
             .error());
    QVERIFY2(!everything.contains(QLatin1StringView("canary")), qPrintable(everything));
    // An API key in a header of its own.
    m_peer.forget();
    (void)transport("good",
        { { QStringLiteral("headers"),
            QJsonObject { { QStringLiteral("x-api-key"), QStringLiteral("secret:token") } } } })
        ->send(parcel(), m_goOn);
    QCOMPARE(header(posts().first(), "x-api-key"), QStringLiteral("canary-c0ffee"));
}

void tst_HttpsTransport::tellsStepByStepWhatFails()
{
    QByteArrayList names;
    std::optional<Error> error;
    const auto report = [&](const sync::TestStep &step) {
        names += step.name;
        if (step.error)
            error = step.error;
    };
    QVERIFY(transport("good", { { QStringLiteral("fetch"), true } })->test(report, m_goOn));
    QCOMPARE(names, QByteArrayList({ "resolve", "connect", "sign-in", "write", "read" }));
    QVERIFY(posts().isEmpty());
    names.clear();
    QVERIFY(!transport("needs")->test(report, m_goOn));
    QCOMPARE(names.last(), QByteArray("sign-in"));
    QCOMPARE(error->code, codes::signInRefused);
    // A server that is down, and a page for browsers, prove nothing of a plain server either.
    const QJsonObject post { { QStringLiteral("binding"), QStringLiteral("post") } };
    QVERIFY(transport("plain", post)->test(report, m_goOn));
    QVERIFY(!transport("later", post)->test(report, m_goOn));
    QCOMPARE(names.last(), QByteArray("sign-in"));
    QCOMPARE(error->code, codes::partnerTrouble);
    QVERIFY(!transport("page", post)->test(report, m_goOn));
    QCOMPARE(error->code, codes::senselessAnswer);
    names.clear();
    const auto nobody
        = made({ { QStringLiteral("url"), QStringLiteral("http://127.0.0.1:%1").arg(test::freePort()) } });
    QVERIFY(!(*nobody)->test(report, m_goOn));
    QCOMPARE(names, QByteArrayList({ "resolve", "connect" }));
    QCOMPARE(error->code, codes::hostUnreachable);
    names.clear();
    const auto nowhere = made({ { QStringLiteral("url"), QStringLiteral("https://no-such-host.invalid/v2") } });
    QVERIFY(!(*nowhere)->test(report, m_goOn));
    QCOMPARE(names, QByteArrayList({ "resolve" }));
    QCOMPARE(error->code, codes::hostUnknown);
}

void tst_HttpsTransport::refusesFaultyOptions_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, QJsonObject options, const char *at) {
        if (!options.contains(QStringLiteral("url")))
            options.insert(QStringLiteral("url"), QStringLiteral("https://epcis.example.com/v2"));
        QTest::newRow(name) << options << QStringLiteral("$.route.") + QString::fromLatin1(at);
    };
    const auto text = [](const char *value) { return QString::fromLatin1(value); };
    row("not encrypted", { { text("url"), text("http://epcis.example.com") } }, "url");
    row("another scheme", { { text("url"), text("ftp://epcis.example.com") } }, "url");
    row("a password in the address", { { text("url"), text("https://u:p@epcis.example.com") } }, "url");
    row("nowhere", { { text("url"), text("https://") } }, "url");
    row("no such binding", { { text("binding"), text("soap") } }, "binding");
    row("checks switched off", { { text("insecure"), true } }, "insecure");
    row("no authority", { { text("ca"), text("/nonexistent/ca.pem") } }, "ca");
    row("a pin of another kind", { { text("pins"), text("sha1//AAAA") } }, "pins");
    row("a header of two lines", { { text("headers"), QJsonObject { { text("x"), text("a\nb") } } } }, "headers");
    row("a header's name", { { text("headers"), QJsonObject { { text("x y"), text("a") } } } }, "headers");
    row("a user without a password", { { text("user"), text("acme") } }, "user");
    row("not an expression", { { text("binding"), text("post") }, { text("accepted"), text("(") } }, "accepted");
    row("not a good status", { { text("binding"), text("post") }, { text("expect"), 404 } }, "expect");
}

void tst_HttpsTransport::refusesFaultyOptions()
{
    QFETCH(QJsonObject, options);
    QFETCH(QString, path);
    const auto transport = made(options);
    QVERIFY(!transport);
    QCOMPARE(transport.error().code, codes::routeOption);
    QCOMPARE(transport.error().where.path, path);
}

QTEST_GUILESS_MAIN(tst_HttpsTransport)
#include "tst_httpstransport.moc"
