-- A report stays as it was filed.
select house.isolate('mandate_report', 'select, insert');
