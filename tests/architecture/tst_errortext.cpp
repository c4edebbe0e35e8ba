#include "architecture/sourcetree.h"
#include "base/errortext.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace packledger;
using namespace packledger::architecture;

namespace {

/// Every error code that a source names, with the files that do.
QHash<QString, QStringList> codesIn(const QRegularExpression &pattern)
{
    QHash<QString, QStringList> codes;
    for (const SourceFile &file : sourceFiles()) {
        const QString code = file.code();
        for (const QRegularExpressionMatch &match : pattern.globalMatch(code))
            codes[match.captured(1)] += file.path;
    }
    return codes;
}

QHash<QString, QStringList> declaredCodes()
{
    static const QRegularExpression declaration(
        QStringLiteral("\\bconstexpr\\s+(?:packledger::)?ErrorCode\\s+\\w+\\s*[{(]\\s*\"([^\"]*)\""));
    return codesIn(declaration);
}

QHash<QString, QStringList> namedCodes()
{
    static const QRegularExpression use(QStringLiteral("\\bErrorCode\\s*(?:\\w+\\s*)?[{(]\\s*\"([^\"]*)\""));
    return codesIn(use);
}

} // namespace

/// Every failure has words for a person, and every sentence belongs to a failure.
class tst_ErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentence();
    void everySentenceHasACode();
    void everyCodeIsDeclaredOnce();
    void everyNameStandsForOneCode();
    void codesAreDottedNames();
    void detailTakesItsPlaceInTheSentence();
    void unknownCodeIsToldByItsName();
};

void tst_ErrorText::everyCodeHasASentence()
{
    const QHash<QString, QStringList> codes = namedCodes();
    QVERIFY(codes.size() > 3);
    QStringList wrong;
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        if (!hasErrorSentence(ErrorCode(code.key().toLatin1().constData())))
            wrong += code.key() + QStringLiteral(" in ") + code.value().join(u' ');
    }
    wrong.sort();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_ErrorText::everySentenceHasACode()
{
    static const QRegularExpression entry(QStringLiteral("\\{\\s*\"([^\"]+)\",\\s*QT_TRANSLATE_NOOP"));
    const QHash<QString, QStringList> declared = declaredCodes();
    int sentences = 0;
    QStringList wrong;
    for (const SourceFile &file : sourceFiles()) {
        if (!file.path.endsWith(QLatin1StringView("errortexts.cpp")))
            continue;
        for (const QRegularExpressionMatch &match : entry.globalMatch(file.text)) {
            ++sentences;
            if (!declared.contains(match.captured(1)))
                wrong += match.captured(1);
        }
    }
    QVERIFY(sentences > 100);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_ErrorText::everyCodeIsDeclaredOnce()
{
    const QHash<QString, QStringList> codes = declaredCodes();
    QStringList wrong;
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        if (code.value().size() > 1)
            wrong += code.key() + QStringLiteral(" in ") + code.value().join(u' ');
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_ErrorText::everyNameStandsForOneCode()
{
    // Two inline variables of one name are one for the linker, whichever it meets first; no compiler sees both.
    static const QRegularExpression space(QStringLiteral("\\bnamespace\\s+([\\w:]+)\\s*\\{"));
    static const QRegularExpression declaration(
        QStringLiteral("\\binline constexpr ErrorCode\\s+(\\w+)\\s*\\{\\s*\"([^\"]*)\""));
    QHash<QString, QStringList> codes;
    for (const SourceFile &file : sourceFiles()) {
        const QString code = file.code();
        for (const QRegularExpressionMatch &match : declaration.globalMatch(code)) {
            QString inside;
            for (const QRegularExpressionMatch &named : space.globalMatch(code.first(match.capturedStart())))
                inside = named.captured(1);
            codes[inside + QStringLiteral("::") + match.captured(1)] += match.captured(2);
        }
    }
    QVERIFY(codes.size() > 100);
    QStringList wrong;
    for (auto name = codes.begin(); name != codes.end(); ++name) {
        if (name.value().size() > 1)
            wrong += name.key() + QStringLiteral(": ") + name.value().join(u' ');
    }
    wrong.sort();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_ErrorText::codesAreDottedNames()
{
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+$"));
    QStringList wrong;
    const QHash<QString, QStringList> codes = declaredCodes();
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        if (!shape.match(code.key()).hasMatch())
            wrong += code.key();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_ErrorText::detailTakesItsPlaceInTheSentence()
{
    const QString sentence = errorSentence(ErrorCode("base.file-open"), QStringLiteral("a.xml"));
    QVERIFY(sentence.contains(QLatin1StringView(": a.xml.")));
    QVERIFY(!sentence.contains(QLatin1StringView("%1")));
    QCOMPARE(errorSentence(ErrorCode("base.cancelled"), QStringLiteral("a.xml")),
        errorSentence(ErrorCode("base.cancelled")));
}

void tst_ErrorText::unknownCodeIsToldByItsName()
{
    QCOMPARE(errorSentence(ErrorCode("no.such"), QStringLiteral("disk 7")), QStringLiteral("no.such: disk 7"));
    QCOMPARE(errorSentence(ErrorCode("no.such")), QStringLiteral("no.such"));
}

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"
