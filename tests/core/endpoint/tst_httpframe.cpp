#include "endpoint/httpframe.h"

#include <QTest>

using packledger::endpoint::HttpFrame;
using State = HttpFrame::State;

namespace {

constexpr qint64 mostBody = 1000;

/// All of it at once, or byte by byte.
State stateAfter(HttpFrame &frame, const QByteArray &bytes, bool isInBytes)
{
    if (!isInBytes)
        return frame.add(bytes);
    for (const char byte : bytes) {
        const State state = frame.add(QByteArrayView(&byte, 1));
        if (state != State::Head && state != State::Body && state != State::Complete)
            return state;
    }
    return frame.state();
}

} // namespace

/// Where a request begins and ends, however its bytes arrive; what could be understood in two ways is refused.
class tst_HttpFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEnd_data();
    void findsTheEnd();
    void readsTheHead();
    void seesWhatFollows();
    void keepsALongHeadOut();
};

void tst_HttpFrame::findsTheEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    const QByteArray post = "POST /capture HTTP/1.1\r\nHost: x\r\n";
    QTest::newRow("no body") << QByteArray("GET /events HTTP/1.1\r\nHost: x\r\n\r\n") << State::Complete;
    QTest::newRow("after an empty line") << QByteArray("\r\nGET / HTTP/1.1\r\n\r\n") << State::Complete;
    QTest::newRow("half a head") << QByteArray("GET /events HT") << State::Head;
    QTest::newRow("a body") << post + "Content-Length: 3\r\n\r\nabc" << State::Complete;
    QTest::newRow("half a body") << post + "Content-Length: 3\r\n\r\nab" << State::Body;
    QTest::newRow("a body that is too long") << post + "Content-Length: 1001\r\n\r\n" << State::BodyTooLong;
    QTest::newRow("in pieces") << post + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n" << State::Complete;
    QTest::newRow("pieces with words beside")
        << post + "Transfer-Encoding: chunked\r\n\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n"
        << State::Complete;
    QTest::newRow("a piece is missing") << post + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n" << State::Body;
    QTest::newRow("a piece that is too long") << post + "Transfer-Encoding: chunked\r\n\r\nFFFFFF\r\n"
                                              << State::BodyTooLong;
    QTest::newRow("a negative piece") << post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n" << State::Bad;
    QTest::newRow("a piece without its end") << post + "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n" << State::Bad;
    // RFC 9112, 11.2: how requests are smuggled past whoever stands before.
    QTest::newRow("two lengths") << post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc" << State::Bad;
    QTest::newRow("fields behind the pieces")
        << post + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nGET /events HTTP/1.1\r\n\r\n"
        << State::Bad;
    QTest::newRow("length and pieces") << post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"
                                       << State::Bad;
    QTest::newRow("an unknown encoding") << post + "Transfer-Encoding: xchunked\r\n\r\n" << State::Bad;
    QTest::newRow("a length with a sign") << post + "Content-Length: +3\r\n\r\nabc" << State::Bad;
    QTest::newRow("a blank before the colon") << post + "Content-Length : 3\r\n\r\nabc" << State::Bad;
    QTest::newRow("a folded line") << post + "X: y\r\n z\r\n\r\n" << State::Bad;
    QTest::newRow("a bare line end") << QByteArray("GET / HTTP/1.1\nHost: x\r\n\r\n") << State::Bad;
    QTest::newRow("nonsense") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << State::Bad;
    QTest::newRow("another protocol") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << State::Bad;
}

void tst_HttpFrame::findsTheEnd()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const State, state);
    HttpFrame whole(mostBody);
    QCOMPARE(stateAfter(whole, bytes, false), state);
    HttpFrame pieces(mostBody);
    QCOMPARE(stateAfter(pieces, bytes, true), state);
    QCOMPARE(pieces.received(), whole.received());
}

void tst_HttpFrame::readsTheHead()
{
    HttpFrame frame(mostBody);
    QCOMPARE(frame.add("post /capture?x=%20y HTTP/1.1\r\nAuthorization:  Bearer t \r\nContent-Length: 5\r\n\r\n"),
        State::Body);
    QCOMPARE(frame.head().method, "POST");
    QCOMPARE(frame.head().path, QStringLiteral("/capture"));
    QCOMPARE(frame.head().query.queryItemValue(QStringLiteral("x"), QUrl::FullyDecoded), QStringLiteral(" y"));
    QCOMPARE(frame.head().header("authorization"), "Bearer t");
    QCOMPARE(frame.length(), qint64(5));
}

void tst_HttpFrame::seesWhatFollows()
{
    HttpFrame frame(mostBody);
    QCOMPARE(frame.add("GET / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\n\r\n"), State::Complete);
    QVERIFY(frame.hasMore());
    frame.begin();
    QVERIFY(!frame.isBegun());
    QCOMPARE(frame.add("GET / HTTP/1.1\r\n\r\n"), State::Complete);
    QVERIFY(!frame.hasMore());
}

void tst_HttpFrame::keepsALongHeadOut()
{
    HttpFrame frame(mostBody);
    QCOMPARE(frame.add("GET / HTTP/1.1\r\nX: " + QByteArray(40 * 1024, 'x')), State::HeadTooLong);
}

QTEST_GUILESS_MAIN(tst_HttpFrame)
#include "tst_httpframe.moc"
