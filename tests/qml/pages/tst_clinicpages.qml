// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "ClinicPages"
    when: windowShown
    visible: true
    width: 1180
    height: 820

    component Fixture: Item {
        property alias bench: bench
        property alias page: page

        TestBench {
            id: bench
        }
        ClinicPage {
            id: page

            anchors.fill: parent
            clinic: bench.app.clinic
            app: bench.app
        }
    }
    Component {
        id: phone

        Fixture {
            width: 360
            height: 780
        }
    }
    Component {
        id: tablet

        Fixture {
            width: 1180
            height: 820
        }
    }

    /** With what lies above the clinic's own page. */
    component Whole: Item {
        property alias bench: whole
        property alias page: pages

        width: 360
        height: 780

        TestBench {
            id: whole
        }
        Pages {
            id: pages

            anchors.fill: parent
            app: whole.app
            isInstant: true
        }
    }
    Component {
        id: app

        Whole {}
    }

    /** Five minutes away, with a PIN. */
    function lock(f: Item): void {
        const lock = f.bench.app.clinic.lock;
        lock.leave();
        f.bench.sleep(300);
        lock.comeBack();
        f.bench.settle(f.page);
        verify(f.bench.byName(f.page, "The clinic is locked"));
    }

    function unlock(f: Item): void {
        write(f, "PIN", "482913");
        tap(f, "Open");
        verify(!f.bench.byName(f.page, "The clinic is locked"));
    }

    function make(component: Component): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(component, testCase);
        f.bench.settle(f.page);
        return f;
    }

    function tap(f: Item, name: string): void {
        const item = f.bench.byName(f.page, name);
        verify(item, name + " in " + f.bench.names(f.page));
        f.bench.settle(item);
        mouseClick(item);
        f.bench.settle(f.page);
    }

    /** Into the field of that label. */
    function write(f: Item, label: string, text: string): void {
        let field = f.bench.byName(f.page, label);
        while (field && field.label !== label)
            field = field.parent;
        verify(field, label);
        field.text = text;
    }

    function test_somebodyIsAddedByAPseudonym(): void {
        const f = make(phone);
        verify(f.bench.byName(f.page, "No patients yet."));
        tap(f, "Add a patient");
        const name = f.bench.byName(f.page, "Or begin with a pseudonym");
        tryVerify(() => name.visible);
        write(f, "Or begin with a pseudonym", "Patient 014");
        tap(f, "Add");
        compare(f.bench.app.clinic.patients.chosenName, "Patient 014");
        // On a phone the patient lies over the list, and Back leads to it.
        verify(f.bench.byName(f.page, "Back to the list"));
        f.page.goBack();
        compare(f.bench.app.clinic.patients.chosen, "");
        verify(f.bench.byNameStart(f.page, "Patient 014. No program yet"));
    }

    function test_aTabletShowsListAndPatientSideBySide(): void {
        const f = make(tablet);
        verify(f.bench.app.clinic.patients.add("Patient 014"));
        f.bench.settle(f.page);
        verify(f.bench.byNameStart(f.page, "Patient 014. No program yet"));
        verify(f.bench.byName(f.page, "Name, code, archive"));
        verify(!f.bench.byName(f.page, "Back to the list"));
    }

    function test_theLockHidesEverythingUntilItsPin(): void {
        const f = make(phone);
        verify(f.bench.app.clinic.patients.add("Patient 014"));
        verify(f.bench.app.clinic.lock.set("482913"));
        f.bench.app.clinic.lock.open();
        f.bench.settle(f.page);
        verify(f.bench.byName(f.page, "The clinic is locked"));
        verify(!f.bench.byNameStart(f.page, "Patient 014"));
        write(f, "PIN", "482913");
        tap(f, "Open");
        verify(!f.bench.byName(f.page, "The clinic is locked"));
        verify(f.bench.byNameStart(f.page, "Patient 014"));
    }

    function test_theLockCoversThePagesAboveTheClinic(): void {
        const f = make(app);
        f.page.clinic.open();
        verify(f.bench.app.clinic.lock.set("482913"));
        f.page.builder.openNew();
        f.bench.settle(f.page);
        compare(f.page.currentPage, "builder");
        verify(f.bench.names(f.page).length > 0);
        lock(f);
        compare(f.bench.names(f.page), []);
        f.page.goBack();
        compare(f.page.currentPage, "builder");
        unlock(f);
        compare(f.page.currentPage, "builder");
        verify(f.bench.names(f.page).length > 0);
    }

    function test_theLockCoversAnOpenSheetAndKeepsWhatWasWritten(): void {
        const f = make(phone);
        verify(f.bench.app.clinic.lock.set("482913"));
        tap(f, "Add a patient");
        tryVerify(() => f.bench.byName(f.page, "Or begin with a pseudonym"));
        write(f, "Or begin with a pseudonym", "Patient 014");
        lock(f);
        verify(!f.bench.byName(f.page, "Or begin with a pseudonym"));
        verify(!f.bench.byName(f.page, "Add"));
        unlock(f);
        tap(f, "Add");
        compare(f.bench.app.clinic.patients.chosenName, "Patient 014");
    }

    function test_aForgottenPinLeadsBackToAnEmptyClinic(): void {
        const f = make(app);
        f.page.clinic.open();
        verify(f.bench.app.clinic.patients.add("Patient 014"));
        verify(f.bench.app.clinic.lock.set("482913"));
        f.page.builder.openNew();
        lock(f);
        tap(f, "I do not know the PIN");
        tryVerify(() => f.bench.byName(f.page, "Delete the clinic’s data"));
        write(f, "To go on, type “delete”", "delete");
        tap(f, "Delete the clinic’s data");
        compare(f.page.currentPage, "clinic");
        verify(f.bench.byName(f.page, "No patients yet."));
    }

    function test_aPatientIsAskedForTheirCodeByName(): void {
        const f = make(app);
        f.page.clinic.open();
        verify(f.bench.app.clinic.patients.add("Patient 014"));
        f.bench.settle(f.page);
        tap(f, "Name, code, archive");
        tryVerify(() => f.bench.byName(f.page, "Scan their code"));
        tap(f, "Knee");
        compare(f.bench.app.clinic.patients.cautions, ["KNEE"]);
        tap(f, "Scan their code");
        compare(f.page.currentPage, "scan");
    }

    function test_everyTargetIsLargeEnough_data(): var {
        return [{
                "tag": "patients"
            }, {
                "tag": "settings"
            }];
    }

    function test_everyTargetIsLargeEnough(row: var): void {
        const f = make(phone);
        verify(f.bench.app.clinic.patients.add("Patient 014"));
        f.page.goBack();
        f.page.currentTab = row.tag;
        f.bench.settle(f.page);
        compare(f.bench.smallTargets(f.page), []);
    }
}
