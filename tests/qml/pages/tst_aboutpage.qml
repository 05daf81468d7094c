// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.Testing

TestCase {
    id: testCase

    name: "AboutPage"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component AboutFixture: Item {
        property alias bench: bench
        property alias page: page

        TestBench {
            id: bench
        }
        AboutPage {
            id: page

            anchors.fill: parent
            version: "1.2.3"
        }
    }
    component LicenseFixture: Item {
        property alias bench: bench
        property alias page: page

        TestBench {
            id: bench
        }
        LicensePage {
            id: page

            anchors.fill: parent
            license: "icons"
        }
    }
    Component {
        id: about

        AboutFixture {
            width: 360
            height: 780
        }
    }
    Component {
        id: licenseText

        LicenseFixture {
            width: 360
            height: 780
        }
    }
    SignalSpy {
        id: wished

        signalName: "licenseRequested"
    }

    function test_eachLicenseIsARowThatOpensIt(): void {
        failOnWarning(/.?/);
        const f = createTemporaryObject(about, testCase);
        compare(f.bench.smallTargets(f.page), []);
        wished.target = f.page;
        f.bench.byNameStart(f.page, "The icons").clicked();
        compare(wished.count, 1);
        compare(wished.signalArguments[0][0], "icons");
    }

    function test_theWholeTextIsThere(): void {
        failOnWarning(/.?/);
        const f = createTemporaryObject(licenseText, testCase);
        compare(f.page.Accessible.name, "The icons");
        tryVerify(() => f.bench.byNameStart(f.page, "Permission is hereby granted, free of charge") !== null);
        verify(f.bench.byNameStart(f.page, "THE SOFTWARE IS PROVIDED"));
    }

    function test_theKeyboardScrolls(): void {
        failOnWarning(/.?/);
        const f = createTemporaryObject(licenseText, testCase);
        f.height = 300;
        f.page.forceActiveFocus();
        const list = f.bench.byName(f.page, "Phosphor, MIT License");
        list.forceActiveFocus();
        const top = list.contentY;
        keyClick(Qt.Key_PageDown);
        verify(list.contentY > top);
        keyClick(Qt.Key_PageUp);
        fuzzyCompare(list.contentY, top, 1);
    }
}
