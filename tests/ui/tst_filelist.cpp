#include "common/filelist.h"

#include <QDir>
#include <QFile>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;

/// The list of files of an import, used by keyboard.
class tst_FileList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsOnTheFirstFileOfAFolderThatIsEntered();
};

void tst_FileList::standsOnTheFirstFileOfAFolderThatIsEntered()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("numbers")));
    for (const char letter : QByteArrayView("zyxwvutsrqponmlkjihgfedcba")) {
        QFile file(folder.filePath(QStringLiteral("numbers/%1.csv").arg(QLatin1Char(letter))));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    common::FileList files;
    files.setFolder(folder.path());
    files.show();
    files.setFocus();
    auto *list = files.findChild<QListView *>();
    QTRY_COMPARE(list->currentIndex().data().toString(), QStringLiteral("numbers"));
    QSignalSpy opened(&files, &common::FileList::fileOpened);
    // A folder in which everything is listed already and one that is read only now behave alike.
    for (int round = 0; round < 2; ++round) {
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(list->currentIndex().data().toString(), QStringLiteral("a.csv"));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), round + 1);
        QVERIFY(opened.back().front().toString().endsWith(QLatin1StringView("numbers/a.csv")));
        files.setFolder(folder.path());
        list->setFocus();
        QTRY_COMPARE(list->currentIndex().data().toString(), QStringLiteral("numbers"));
    }
}

QTEST_MAIN(tst_FileList)
#include "tst_filelist.moc"
