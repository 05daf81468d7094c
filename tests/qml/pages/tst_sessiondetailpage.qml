// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "SessionDetailPage"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component Fixture: Item {
        property alias bench: bench
        property alias page: page

        TestBench {
            id: bench
        }
        SessionDetailPage {
            id: page

            anchors.fill: parent
            detail: bench.app.detail
        }
    }
    Component {
        id: fixture

        Fixture {
            width: 360
            height: 780
        }
    }

    function make(): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        // One without movement asks for no safety check before it.
        f.bench.app.today.startRequested("prog-first-gentle-week", "cbt-energy-budget");
        f.bench.advance(90);
        f.bench.app.player.stop();
        f.bench.app.closeSession();
        const list = f.bench.app.history;
        verify(f.bench.app.detail.open(list.data(list.index(0, 0), Qt.UserRole + 1)));
        f.bench.settle(f.page);
        return f;
    }

    function test_everyValueIsShown(): void {
        const f = make();
        for (const name of ["Effort: not noted", "Pain before: not noted", "Pain after: not noted", "Notes: nothing noted"])
            verify(f.bench.byName(f.page, name), name);
        compare(f.bench.smallTargets(f.page), []);
    }

    function test_aRatingIsPutRightInASheet(): void {
        const f = make();
        mouseClick(f.bench.byName(f.page, "Effort: not noted"));
        tryVerify(() => f.bench.byName(f.page, "How hard was that for your body?") !== null);
        f.bench.app.detail.setEffort(3);
        verify(f.bench.byName(f.page, "Effort: 3, comfortable"));
        verify(f.bench.byName(f.page, "Effort: changed from not noted to 3"));
    }

    function test_whyItWasStoppedIsToldLaterInASheet(): void {
        const f = make();
        mouseClick(f.bench.byName(f.page, "Why you stopped: No reason"));
        tryVerify(() => f.bench.byName(f.page, "No time") !== null);
        f.bench.byName(f.page, "No time").clicked();
        verify(f.bench.byName(f.page, "Why you stopped: No time"));
    }

    function test_whyAPartWasLeftOutIsPutRightInASheet(): void {
        const f = make();
        const items = f.bench.app.detail.items;
        const last = items.index(items.rowCount() - 1, 0);
        const position = items.data(last, Qt.UserRole + 1);
        const row = f.bench.byName(f.page, items.data(last, Qt.UserRole + 6));
        verify(row);
        row.clicked();
        tryVerify(() => f.bench.byName(f.page, "Why, if you like:") !== null);
        compare(f.bench.smallTargets(f.page), []);
        const reason = f.bench.byName(f.page, "No time");
        reason.clicked();
        compare(items.data(last, Qt.UserRole + 5), SessionItemListModel.NoTime);
        f.bench.app.detail.setOutcome(position, SessionItemListModel.Done);
        compare(items.data(last, Qt.UserRole + 5), SessionItemListModel.NotTold);

        // The next one begins with what was told of it.
        f.bench.byName(f.page, items.data(last, Qt.UserRole + 6)).clicked();
        tryVerify(() => f.bench.byName(f.page, "Part of it") !== null);
        f.bench.byName(f.page, "Part of it").clicked();
        tryVerify(() => f.bench.byName(f.page, "No reason") !== null);
        verify(f.bench.byName(f.page, "No reason").checked);
        verify(!f.bench.byName(f.page, "No time").checked);
    }

    function test_takingItOutCanBeUndone(): void {
        const f = make();
        f.bench.app.detail.remove();
        verify(f.bench.app.history.isEmpty);
        f.bench.app.detail.undoRemove();
        verify(!f.bench.app.history.isEmpty);
    }
}
