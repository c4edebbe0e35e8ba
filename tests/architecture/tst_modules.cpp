#include "architecture/sourcetree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace packledger::architecture;

/// What every module folder must show a newcomer.
class tst_Modules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModuleHasAShortReadme();
    void everySourceIsBuilt();
    void headersAreIncludedOnce();
    void filesAreNamedForTheirSubject();
    void foldersHoldNothingButSources();
};

void tst_Modules::everyModuleHasAShortReadme()
{
    QStringList wrong;
    for (const QString &folder : moduleFolders()) {
        const QString text = readText(folder + QStringLiteral("/README.md"));
        const qsizetype lines = text.trimmed().count(u'\n') + 1;
        if (text.isEmpty())
            wrong += folder + QStringLiteral(" has no README.md");
        else if (lines > 40)
            wrong += folder + QStringLiteral("/README.md has %1 lines, more than 40").arg(lines);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Modules::everySourceIsBuilt()
{
    QStringList wrong;
    for (const SourceFile &file : sourceFiles()) {
        if (!file.path.endsWith(QLatin1StringView(".cpp")))
            continue;
        const QString folder = file.layer + u'/' + file.module;
        const QString name = file.path.sliced(folder.size() + 1);
        const QRegularExpression word(QStringLiteral("(^|[\\s(])%1($|[\\s)])").arg(QRegularExpression::escape(name)));
        if (!word.match(readText(folder + QStringLiteral("/CMakeLists.txt"))).hasMatch())
            wrong += file.path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Modules::headersAreIncludedOnce()
{
    QStringList wrong;
    for (const SourceFile &file : sourceFiles()) {
        if (file.path.endsWith(QLatin1StringView(".h")) && !file.text.startsWith(QLatin1StringView("#pragma once\n")))
            wrong += file.path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Modules::filesAreNamedForTheirSubject()
{
    static const QRegularExpression lowerCase(QStringLiteral("^[a-z][a-z0-9]*\\.(h|cpp)$"));
    static const QRegularExpression empty(
        QStringLiteral("(manager|helper|helpers|util|utils|handler|impl|misc)\\.(h|cpp)$"));
    QStringList wrong;
    for (const SourceFile &file : sourceFiles()) {
        const QString name = QFileInfo(file.path).fileName();
        if (!lowerCase.match(name).hasMatch() || empty.match(name).hasMatch())
            wrong += file.path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Modules::foldersHoldNothingButSources()
{
    static const QRegularExpression known(
        QStringLiteral("\\.(h|cpp|qrc|qss|svg|wav)$|/(CMakeLists\\.txt|README\\.md)$"));
    QStringList wrong;
    for (const QString &path : allFiles()) {
        if (!known.match(path).hasMatch())
            wrong += path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Modules)
#include "tst_modules.moc"
